/** Tests. */
@NullMarked
package vn.liem.notification.demand;

import org.jspecify.annotations.NullMarked;
