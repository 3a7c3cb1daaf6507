/** The launcher: everything of the product on one machine with a JDK and nothing else. */
@NullMarked
package vn.liem.local;

import org.jspecify.annotations.NullMarked;
