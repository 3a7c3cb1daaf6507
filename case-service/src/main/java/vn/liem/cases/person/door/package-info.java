/** The tables of the directory, the keys of every subject, and the record of who looked. */
@NullMarked
package vn.liem.cases.person.door;

import org.jspecify.annotations.NullMarked;
