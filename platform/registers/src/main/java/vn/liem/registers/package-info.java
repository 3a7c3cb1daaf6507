/** Register files of agencies, brought in: {@code row} says what they hold, {@code file} reads them, {@code plan} decides what they mean. */
@NullMarked
package vn.liem.registers;

import org.jspecify.annotations.NullMarked;
