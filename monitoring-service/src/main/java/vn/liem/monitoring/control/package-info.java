/** Whether the process itself is clean: officers, second signatures, missed dates, interferences. */
@NullMarked
package vn.liem.monitoring.control;

import org.jspecify.annotations.NullMarked;
