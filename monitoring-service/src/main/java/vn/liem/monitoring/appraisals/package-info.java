/** How each request for expertise or valuation stands on a day. */
@NullMarked
package vn.liem.monitoring.appraisals;

import org.jspecify.annotations.NullMarked;
