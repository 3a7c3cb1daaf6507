/** Folders of register files: their bytes, their limits and the rows read from them. */
@NullMarked
package vn.liem.registers.file;

import org.jspecify.annotations.NullMarked;
