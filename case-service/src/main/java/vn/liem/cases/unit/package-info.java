/** Bodies (cơ quan, đơn vị): what they are called, of what kind and level, and under whom; their names are public. */
@NullMarked
package vn.liem.cases.unit;

import org.jspecify.annotations.NullMarked;
