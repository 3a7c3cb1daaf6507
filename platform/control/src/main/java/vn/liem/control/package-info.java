/** Control of power in proceedings (kiểm soát quyền lực, Regulation 132-QĐ/TW): who acts in a case, and who is out of it. */
@NullMarked
package vn.liem.control;

import org.jspecify.annotations.NullMarked;
