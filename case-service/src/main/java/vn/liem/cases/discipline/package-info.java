/** Discipline (kỷ luật): what follows for Party membership and office, track by track. */
@NullMarked
package vn.liem.cases.discipline;

import org.jspecify.annotations.NullMarked;
