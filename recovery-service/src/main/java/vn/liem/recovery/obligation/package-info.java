/** An obligation to pay or return (nghĩa vụ thi hành) and its ledger. */
@NullMarked
package vn.liem.recovery.obligation;

import org.jspecify.annotations.NullMarked;
