/** Who is under which measure in a case, and until when. */
@NullMarked
package vn.liem.investigation.measure.view;

import org.jspecify.annotations.NullMarked;
