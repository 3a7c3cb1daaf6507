/** What the tests of pages share: a province as other services tell it, case-service as far as pages ask it, a reader. */
@NullMarked
package vn.liem.monitoring.testing;

import org.jspecify.annotations.NullMarked;
