/** People, cases and bodies, and what ties them: one network, or several. */
@NullMarked
package vn.liem.monitoring.links;

import org.jspecify.annotations.NullMarked;
