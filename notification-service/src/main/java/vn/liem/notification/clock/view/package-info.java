/** Which clocks run, were met or were missed. */
@NullMarked
package vn.liem.notification.clock.view;

import org.jspecify.annotations.NullMarked;
