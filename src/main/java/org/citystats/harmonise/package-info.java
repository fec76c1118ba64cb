/**
 * From readings to observations in fragments of panels: each distinct word is looked up once; units
 * become base units; what cannot be placed is rejected with a reason.
 */
package org.citystats.harmonise;
