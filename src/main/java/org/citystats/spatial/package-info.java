/** From a panel of districts to dispersion, shares, shift-share, convergence. */
package org.citystats.spatial;
