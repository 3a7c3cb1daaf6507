@NullMarked
package vn.liem.testsupport.planted.clean.petition.policy;

import org.jspecify.annotations.NullMarked;
