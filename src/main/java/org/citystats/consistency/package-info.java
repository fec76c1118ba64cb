/**
 * What statements of sources and targets say about one another: what agrees, what is doubtful, what
 * cannot both hold.
 */
package org.citystats.consistency;
