/**
 * What the doors of all features need: the records of other services kept as they came, and the manners of a page: its
 * frame, its language, its headers, and the names and texts that case-service tells to those who may know them.
 */
@NullMarked
package vn.liem.monitoring.door;

import org.jspecify.annotations.NullMarked;
