/** The clocks of one subject (thời hạn): set, met and missed by what happens to it. */
@NullMarked
package vn.liem.notification.clock;

import org.jspecify.annotations.NullMarked;
