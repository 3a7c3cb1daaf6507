/** The execution of a judgment (thi hành án): in force, ordered, completed. */
@NullMarked
package vn.liem.trial.execution;

import org.jspecify.annotations.NullMarked;
