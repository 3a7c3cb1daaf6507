/** Separation of cases (tách vụ án): which case came from which, with whom and with what. */
@NullMarked
package vn.liem.investigation.separation;

import org.jspecify.annotations.NullMarked;
