/** Party and administrative discipline of a person side by side, on a day. */
@NullMarked
package vn.liem.monitoring.discipline;

import org.jspecify.annotations.NullMarked;
