/** Lists over HTTP: what is asked of one, the table of a page, and the workbook. */
@NullMarked
package vn.liem.monitoring.listing.door;

import org.jspecify.annotations.NullMarked;
