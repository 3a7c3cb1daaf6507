/** The list of appraisals over HTTP. */
@NullMarked
package vn.liem.monitoring.appraisals.door;

import org.jspecify.annotations.NullMarked;
