/** What the doors of all features need: the keys of subjects. */
@NullMarked
package vn.liem.cases.door;

import org.jspecify.annotations.NullMarked;
