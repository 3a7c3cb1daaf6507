/** The door of petitions. */
@NullMarked
package vn.liem.cases.petition.door;

import org.jspecify.annotations.NullMarked;
