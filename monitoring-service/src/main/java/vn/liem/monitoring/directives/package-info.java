/** How each directive stands on a day. */
@NullMarked
package vn.liem.monitoring.directives;

import org.jspecify.annotations.NullMarked;
