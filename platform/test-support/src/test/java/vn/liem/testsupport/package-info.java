@NullMarked
package vn.liem.testsupport;

import org.jspecify.annotations.NullMarked;
