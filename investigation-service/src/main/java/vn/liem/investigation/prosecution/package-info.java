/** The prosecution of a case (truy tố): from the conclusion to the indictment, with the returns of the procuracy. */
@NullMarked
package vn.liem.investigation.prosecution;

import org.jspecify.annotations.NullMarked;
