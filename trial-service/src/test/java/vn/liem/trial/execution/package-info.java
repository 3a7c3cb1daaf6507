@NullMarked
package vn.liem.trial.execution;

import org.jspecify.annotations.NullMarked;
