/**
 * What tests share: one small Spark session, comparison of frames, commands; no meaning of its own.
 */
package org.citystats.testing;
