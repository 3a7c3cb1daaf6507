@NullMarked
package vn.liem.testsupport.planted.clean.app;

import org.jspecify.annotations.NullMarked;
