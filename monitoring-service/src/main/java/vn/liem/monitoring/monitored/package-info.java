/** The monitoring list (diện theo dõi, chỉ đạo): which cases and matters are stuck, and whose they are. */
@NullMarked
package vn.liem.monitoring.monitored;

import org.jspecify.annotations.NullMarked;
