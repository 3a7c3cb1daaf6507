/** How each petition stands on a day. */
@NullMarked
package vn.liem.monitoring.petitions;

import org.jspecify.annotations.NullMarked;
