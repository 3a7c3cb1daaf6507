@NullMarked
package vn.liem.trial.trial;

import org.jspecify.annotations.NullMarked;
