@NullMarked
package vn.liem.testsupport.planted.dirty.source;

import org.jspecify.annotations.NullMarked;
