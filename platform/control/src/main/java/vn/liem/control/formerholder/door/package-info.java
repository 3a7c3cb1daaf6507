/** Marks decisions of former holders while they are recorded. */
@NullMarked
package vn.liem.control.formerholder.door;

import org.jspecify.annotations.NullMarked;
