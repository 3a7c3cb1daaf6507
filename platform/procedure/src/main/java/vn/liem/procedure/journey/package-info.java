/** The journey of a case: its stages, the decisions that move it, and the fold of decisions into a stage. */
@NullMarked
package vn.liem.procedure.journey;

import org.jspecify.annotations.NullMarked;
