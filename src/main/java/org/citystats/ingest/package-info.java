/** From files to readings: what a file says, in its own words, with the place where it says it. */
package org.citystats.ingest;
