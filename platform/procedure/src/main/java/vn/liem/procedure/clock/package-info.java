/** Which limit starts with which fact, by the class of the case and the law of the day, and how it is lengthened. */
@NullMarked
package vn.liem.procedure.clock;

import org.jspecify.annotations.NullMarked;
