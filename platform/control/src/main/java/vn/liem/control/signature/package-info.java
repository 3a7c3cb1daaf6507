/** The second signature (chữ ký thứ hai): decisions that one officer proposes and another, outside the case, puts into effect. */
@NullMarked
package vn.liem.control.signature;

import org.jspecify.annotations.NullMarked;
