/** The trial at first instance (xét xử sơ thẩm): accepted, prepared, postponed, returned, judged. */
@NullMarked
package vn.liem.trial.trial;

import org.jspecify.annotations.NullMarked;
