@NullMarked
package vn.liem.testsupport.planted.clean.petition.door;

import org.jspecify.annotations.NullMarked;
