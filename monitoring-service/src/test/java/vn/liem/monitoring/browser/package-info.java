/** A headless Chromium as far as tests of pages need one, spoken to by its own protocol. */
@NullMarked
package vn.liem.monitoring.browser;

import org.jspecify.annotations.NullMarked;
