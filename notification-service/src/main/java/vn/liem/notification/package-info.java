/**
 * Statutory time limits as facts: which clock was set, by which rule, until when; whether it was met or missed. What others
 * decide is heard and noted in {@code clock}; the clocks follow from it by the law that {@code procedure} holds.
 */
@NullMarked
package vn.liem.notification;

import org.jspecify.annotations.NullMarked;
