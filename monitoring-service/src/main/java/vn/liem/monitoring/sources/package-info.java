/** The information sources that wait: for their receipt, for a decision, for being taken up again. */
@NullMarked
package vn.liem.monitoring.sources;

import org.jspecify.annotations.NullMarked;
