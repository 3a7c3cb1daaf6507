/** The list of petitions over HTTP. */
@NullMarked
package vn.liem.monitoring.petitions.door;

import org.jspecify.annotations.NullMarked;
