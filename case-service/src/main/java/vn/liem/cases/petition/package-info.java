/** Petitions (đơn khiếu nại, tố cáo, kiến nghị, phản ánh): received, classified, settled or passed on; never who sent them. */
@NullMarked
package vn.liem.cases.petition;

import org.jspecify.annotations.NullMarked;
