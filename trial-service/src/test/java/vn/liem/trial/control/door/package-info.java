@NullMarked
package vn.liem.trial.control.door;

import org.jspecify.annotations.NullMarked;
