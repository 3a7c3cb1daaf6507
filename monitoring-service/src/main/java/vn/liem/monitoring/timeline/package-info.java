/** What happened in a case by its legal days, what is due in it, and what was recorded late or corrected. */
@NullMarked
package vn.liem.monitoring.timeline;

import org.jspecify.annotations.NullMarked;
