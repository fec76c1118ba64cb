/** The order of the steps, the Spark application, the one exchange, the exit codes. */
package org.citystats.job;
