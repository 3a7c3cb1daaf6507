@NullMarked
package vn.liem.trial.trial.door;

import org.jspecify.annotations.NullMarked;
