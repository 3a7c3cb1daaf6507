/** Holds what a service publishes to the schemas in {@code platform/contracts}. */
@NullMarked
package vn.liem.testsupport.contract;

import org.jspecify.annotations.NullMarked;
