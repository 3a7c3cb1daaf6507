/** What the law finds on rows that are accepted all the same: one class for each rule. */
@NullMarked
package vn.liem.registers.finding;

import org.jspecify.annotations.NullMarked;
