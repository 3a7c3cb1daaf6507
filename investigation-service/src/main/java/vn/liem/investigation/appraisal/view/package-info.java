/** Which body was asked for what, until when, and which investigations wait for it. */
@NullMarked
package vn.liem.investigation.appraisal.view;

import org.jspecify.annotations.NullMarked;
