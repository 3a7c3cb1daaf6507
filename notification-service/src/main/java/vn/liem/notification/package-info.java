/** Statutory time limits as facts: which clock was set, by which rule, until when; whether it was met or missed. Folders: clock. */
@NullMarked
package vn.liem.notification;

import org.jspecify.annotations.NullMarked;
