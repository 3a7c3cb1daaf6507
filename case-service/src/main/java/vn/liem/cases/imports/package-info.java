/**
 * Bringing in registers (nhập sổ): an import is a stored job, whose rows are carried one by one into the aggregates that own
 * their facts. Here what a feature needs to carry its rows, in {@code door} the job, its tables and its REST.
 */
@NullMarked
package vn.liem.cases.imports;

import org.jspecify.annotations.NullMarked;
