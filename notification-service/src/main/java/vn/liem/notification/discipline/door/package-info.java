/** What is heard of discipline. */
@NullMarked
package vn.liem.notification.discipline.door;

import org.jspecify.annotations.NullMarked;
