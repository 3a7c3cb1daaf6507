/** What follows from decisions that were proposed. */
@NullMarked
package vn.liem.notification.signature.policy;

import org.jspecify.annotations.NullMarked;
