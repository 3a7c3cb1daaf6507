/** Which assets of a case are under which order. */
@NullMarked
package vn.liem.investigation.assetorder.view;

import org.jspecify.annotations.NullMarked;
