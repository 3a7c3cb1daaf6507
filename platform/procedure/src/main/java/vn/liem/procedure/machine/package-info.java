/**
 * The machine of the law, finer than the stages of a case: where a case and each accused stand, which decision may be taken
 * there, by whom and under which conditions. It runs on the rows of {@code transitions.json}.
 */
@NullMarked
package vn.liem.procedure.machine;

import org.jspecify.annotations.NullMarked;
