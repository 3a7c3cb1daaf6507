/** One case: where it stands, who has the file, which clocks run, what happened, what does not fit. */
@NullMarked
package vn.liem.monitoring.casepage;

import org.jspecify.annotations.NullMarked;
