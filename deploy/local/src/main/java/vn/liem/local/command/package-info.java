/** What can be typed after {@code ./liem}: one class per command. */
@NullMarked
package vn.liem.local.command;

import org.jspecify.annotations.NullMarked;
