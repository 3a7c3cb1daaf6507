/** What the system goes by and how it stands, as tables to read. */
@NullMarked
package vn.liem.monitoring.administration;

import org.jspecify.annotations.NullMarked;
