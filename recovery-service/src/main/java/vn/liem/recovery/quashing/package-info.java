/** What quashed a judgment of a case (hủy bản án), as trial-service tells; obligations follow from it. */
@NullMarked
package vn.liem.recovery.quashing;

import org.jspecify.annotations.NullMarked;
