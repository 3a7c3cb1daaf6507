/** What trial-service tells of quashed judgments, as it comes in. */
@NullMarked
package vn.liem.recovery.quashing.door;

import org.jspecify.annotations.NullMarked;
