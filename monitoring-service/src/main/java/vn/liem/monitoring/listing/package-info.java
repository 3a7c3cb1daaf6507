/** Lists as tables show them and workbooks carry them: columns over rows, sorted by what is asked. */
@NullMarked
package vn.liem.monitoring.listing;

import org.jspecify.annotations.NullMarked;
