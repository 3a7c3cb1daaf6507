/** The way of a sending from the resources of a service to the log. */
@NullMarked
package vn.liem.control.sending.door;

import org.jspecify.annotations.NullMarked;
