/** What happened in each case as process mining reads it, and how long things take, come back and wait. */
@NullMarked
package vn.liem.monitoring.process;

import org.jspecify.annotations.NullMarked;
