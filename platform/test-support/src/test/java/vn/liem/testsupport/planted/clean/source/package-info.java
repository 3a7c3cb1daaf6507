@NullMarked
package vn.liem.testsupport.planted.clean.source;

import org.jspecify.annotations.NullMarked;
