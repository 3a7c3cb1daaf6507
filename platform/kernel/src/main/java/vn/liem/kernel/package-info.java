/** What every aggregate is made of: pure questions, answers, names and ids; nothing here knows a database or a clock. */
@NullMarked
package vn.liem.kernel;

import org.jspecify.annotations.NullMarked;
