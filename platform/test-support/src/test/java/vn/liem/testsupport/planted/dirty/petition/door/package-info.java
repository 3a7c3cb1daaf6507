@NullMarked
package vn.liem.testsupport.planted.dirty.petition.door;

import org.jspecify.annotations.NullMarked;
