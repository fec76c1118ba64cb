/**
 * Tables as offices lay them out, what befalls them on the way, and a count of lines and figures
 * that knows nothing of the classes that it checks.
 */
package org.citystats.dirty;
