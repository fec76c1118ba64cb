/**
 * Writes tables column by column, seals a snapshot, swaps the pointer; lets no table out that
 * breaks its structure, and reads tables back.
 */
package org.citystats.publish;
