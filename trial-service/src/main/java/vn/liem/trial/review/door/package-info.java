/** News of new facts over REST. */
@NullMarked
package vn.liem.trial.review.door;

import org.jspecify.annotations.NullMarked;
