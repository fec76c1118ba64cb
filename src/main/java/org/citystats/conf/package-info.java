/** Reads settings, code lists and targets into model records, and tells of all faults at once. */
package org.citystats.conf;
