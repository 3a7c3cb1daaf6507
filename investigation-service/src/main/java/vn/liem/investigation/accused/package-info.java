/** The people accused in a case (bị can): charged, and what is decided on each of them alone. */
@NullMarked
package vn.liem.investigation.accused;

import org.jspecify.annotations.NullMarked;
