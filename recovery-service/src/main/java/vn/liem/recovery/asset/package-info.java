/** An asset tied to a case (tài sản): found, traced, secured by measures, valued, kept, and what became of it. */
@NullMarked
package vn.liem.recovery.asset;

import org.jspecify.annotations.NullMarked;
