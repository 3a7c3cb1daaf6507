/** What the clerk gets back: refused rows and findings, in sentences and as files for machines. */
@NullMarked
package vn.liem.registers.answer;

import org.jspecify.annotations.NullMarked;
