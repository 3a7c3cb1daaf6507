@NullMarked
package vn.liem.testsupport.planted.dirty.petition.view;

import org.jspecify.annotations.NullMarked;
