/** Who is accused in a case, and where each stands. */
@NullMarked
package vn.liem.investigation.accused.view;

import org.jspecify.annotations.NullMarked;
