/** Who conducts the proceedings in a case: assigned, replaced, stepped back. Officers are subject ids of tokens, never names. */
@NullMarked
package vn.liem.control.officer;

import org.jspecify.annotations.NullMarked;
