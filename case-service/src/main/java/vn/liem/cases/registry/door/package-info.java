/** The door of the case registry. */
@NullMarked
package vn.liem.cases.registry.door;

import org.jspecify.annotations.NullMarked;
