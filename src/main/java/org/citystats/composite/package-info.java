/** From the figures of several indicators to an index, and how sure its places are. */
package org.citystats.composite;
