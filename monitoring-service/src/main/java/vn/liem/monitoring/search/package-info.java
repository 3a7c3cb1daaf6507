/** The search of the bar above all pages: by number, and bodies by name. */
@NullMarked
package vn.liem.monitoring.search;

import org.jspecify.annotations.NullMarked;
