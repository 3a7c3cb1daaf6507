/** What the system holds before an import, and the order in which the decisions of a case take effect. */
@NullMarked
package vn.liem.registers.known;

import org.jspecify.annotations.NullMarked;
