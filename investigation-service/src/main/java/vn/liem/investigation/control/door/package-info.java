/**
 * Where what is said about the officers of a case comes in.
 *
 * <p>The same routes stand in trial-service, with another path and, where something is decided, other roles; all that they do
 * is in the control module. Routes could be inherited from one class there. They are not, since roles are read from the route
 * itself, by the check and by the document of the service: on a shared parent they would be those of both services, or a
 * setting. Who may ask for what is to stand where it is asked.
 */
@NullMarked
package vn.liem.investigation.control.door;

import org.jspecify.annotations.NullMarked;
