/** What each case lost, what is secured, owed and came back, on a day. */
@NullMarked
package vn.liem.monitoring.recovery;

import org.jspecify.annotations.NullMarked;
