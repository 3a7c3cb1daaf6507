@NullMarked
package vn.liem.testsupport.planted.clean.petition;

import org.jspecify.annotations.NullMarked;
