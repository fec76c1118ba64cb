/**
 * The nouns of city statistics: indicator, area, period, unit, status, basis, vintage, target,
 * verdict.
 */
package org.citystats.model;
