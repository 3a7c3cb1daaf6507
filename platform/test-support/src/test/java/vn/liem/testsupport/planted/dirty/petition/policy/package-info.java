@NullMarked
package vn.liem.testsupport.planted.dirty.petition.policy;

import org.jspecify.annotations.NullMarked;
