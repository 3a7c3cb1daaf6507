/** The process over REST: event logs to take away, measures, and the list behind each. */
@NullMarked
package vn.liem.monitoring.process.door;

import org.jspecify.annotations.NullMarked;
