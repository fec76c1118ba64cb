/** From a panel to growth figures: against an earlier period, or as printed by the office. */
package org.citystats.growth;
