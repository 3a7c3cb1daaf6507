/** The door of information sources. */
@NullMarked
package vn.liem.cases.source.door;

import org.jspecify.annotations.NullMarked;
