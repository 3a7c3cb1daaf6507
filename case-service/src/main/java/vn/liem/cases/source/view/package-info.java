/** Which information sources there are, and where they stand. */
@NullMarked
package vn.liem.cases.source.view;

import org.jspecify.annotations.NullMarked;
