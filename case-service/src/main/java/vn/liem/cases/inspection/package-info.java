/** Inspections, examinations, audits, supervision (thanh tra, kiểm tra, kiểm toán, giám sát): findings and what became of them. */
@NullMarked
package vn.liem.cases.inspection;

import org.jspecify.annotations.NullMarked;
