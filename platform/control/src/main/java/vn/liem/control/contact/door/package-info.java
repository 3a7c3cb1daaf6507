/** Where what is said of it comes in, and who may read it. */
@NullMarked
package vn.liem.control.contact.door;

import org.jspecify.annotations.NullMarked;
