/** The one thing of this module that Quarkus mounts by itself; who calls is read in the door of platform/service. */
@NullMarked
package vn.liem.security.door;

import org.jspecify.annotations.NullMarked;
