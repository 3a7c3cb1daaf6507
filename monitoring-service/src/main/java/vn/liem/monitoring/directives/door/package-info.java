/** The follow-up board over HTTP. */
@NullMarked
package vn.liem.monitoring.directives.door;

import org.jspecify.annotations.NullMarked;
