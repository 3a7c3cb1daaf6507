/** What became of an information source, told to the body whose finding led to it. */
@NullMarked
package vn.liem.notification.outcome;

import org.jspecify.annotations.NullMarked;
