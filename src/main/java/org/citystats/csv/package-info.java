/** Bytes to cells that know their line and column, whatever encoding, quoting or delimiter. */
package org.citystats.csv;
