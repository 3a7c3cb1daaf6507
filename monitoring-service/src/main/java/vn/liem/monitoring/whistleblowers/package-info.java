/** Protection and rewards of whistleblowers as case-service tells them to who may know: nothing of it is kept here. */
@NullMarked
package vn.liem.monitoring.whistleblowers;

import org.jspecify.annotations.NullMarked;
