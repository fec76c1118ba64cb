/**
 * Whether what was promised was reached: targets of one indicator, area and end period against
 * figures.
 */
package org.citystats.attainment;
