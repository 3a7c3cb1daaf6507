/** Requests for expertise and valuation in a case (trưng cầu giám định, yêu cầu định giá): asked, answered, concluded. */
@NullMarked
package vn.liem.investigation.appraisal;

import org.jspecify.annotations.NullMarked;
