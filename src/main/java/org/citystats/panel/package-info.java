/**
 * The working form of observations: one indicator, areas by periods, in primitive arrays, with
 * reasons for what is absent; its fragments travel as bytes.
 */
package org.citystats.panel;
