/**
 * Trial, appeal and execution, in the order of the journey: trial (from the acceptance to the judgment), appeal (against the
 * judgment), execution (of the judgment in force).
 */
@NullMarked
package vn.liem.trial;

import org.jspecify.annotations.NullMarked;
