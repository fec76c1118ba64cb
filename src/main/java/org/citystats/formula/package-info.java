/** The mathematics, as functions of numbers; it knows nothing of cities, panels or tables. */
package org.citystats.formula;
