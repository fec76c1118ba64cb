/**
 * Bad input through the whole run: for each kind what becomes of it, how it is counted, and the
 * words that whoever sent it reads.
 */
package org.citystats.badinput;
