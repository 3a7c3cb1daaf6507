/** When is it due, and why: a rule of the profile, or a length that somebody wrote down, asked for by hand. */
@NullMarked
package vn.liem.procedure.due;

import org.jspecify.annotations.NullMarked;
