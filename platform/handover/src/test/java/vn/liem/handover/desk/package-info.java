/** The hand-over on real logs: two services in one process, each on a PostgreSQL of its own. */
@NullMarked
package vn.liem.handover.desk;

import org.jspecify.annotations.NullMarked;
