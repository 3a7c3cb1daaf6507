/** Which petitions there are, and where they stand. */
@NullMarked
package vn.liem.cases.petition.view;

import org.jspecify.annotations.NullMarked;
