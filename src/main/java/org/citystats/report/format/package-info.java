/** How reports look: the only place of rounding, signs, separators and languages. */
package org.citystats.report.format;
