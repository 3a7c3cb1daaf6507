/** The facts that are told by other services, read from their events and kept in one table. */
@NullMarked
package vn.liem.monitoring.fact.view;

import org.jspecify.annotations.NullMarked;
