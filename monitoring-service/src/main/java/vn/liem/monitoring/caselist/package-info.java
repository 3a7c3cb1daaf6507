/** The list of matters and cases: looked through by stage, kind, body, offences, number and period. */
@NullMarked
package vn.liem.monitoring.caselist;

import org.jspecify.annotations.NullMarked;
