/** Where decisions wait for their second signature, and where it is refused. */
@NullMarked
package vn.liem.control.signature.door;

import org.jspecify.annotations.NullMarked;
