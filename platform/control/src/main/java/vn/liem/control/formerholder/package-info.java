/** Decisions that a body dates into the time in which it held the file (cơ quan đã chuyển hồ sơ), marked for the present holder. */
@NullMarked
package vn.liem.control.formerholder;

import org.jspecify.annotations.NullMarked;
