@NullMarked
package vn.liem.testsupport.planted.dirty.petition;

import org.jspecify.annotations.NullMarked;
