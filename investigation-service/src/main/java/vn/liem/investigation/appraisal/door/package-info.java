/** What comes in about requests for expertise and valuation, and what is answered. */
@NullMarked
package vn.liem.investigation.appraisal.door;

import org.jspecify.annotations.NullMarked;
