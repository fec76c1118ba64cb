/** From any score to places among peers. */
package org.citystats.ranking;
