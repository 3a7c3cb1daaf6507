/** What the other services have told, as rows that every figure and every page is made of. */
@NullMarked
package vn.liem.monitoring.fact;

import org.jspecify.annotations.NullMarked;
