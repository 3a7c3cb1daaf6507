/** How each hand-over stands on a day. */
@NullMarked
package vn.liem.monitoring.transfers;

import org.jspecify.annotations.NullMarked;
