/** How a service asks who calls: the token check mounted in Quarkus; nothing else of this module knows a framework. */
@NullMarked
package vn.liem.security.door;

import org.jspecify.annotations.NullMarked;
