@NullMarked
package vn.liem.trial.appeal;

import org.jspecify.annotations.NullMarked;
