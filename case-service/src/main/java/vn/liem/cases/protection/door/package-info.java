/** The door of protection: for the body that protects and the standing agency alone. */
@NullMarked
package vn.liem.cases.protection.door;

import org.jspecify.annotations.NullMarked;
