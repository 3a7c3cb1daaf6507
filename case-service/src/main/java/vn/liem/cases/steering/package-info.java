/** Supervision by the committee (diện theo dõi, chỉ đạo): listed and taken off the list. */
@NullMarked
package vn.liem.cases.steering;

import org.jspecify.annotations.NullMarked;
