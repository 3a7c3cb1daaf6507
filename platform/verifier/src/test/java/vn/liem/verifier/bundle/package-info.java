@NullMarked
package vn.liem.verifier.bundle;

import org.jspecify.annotations.NullMarked;
