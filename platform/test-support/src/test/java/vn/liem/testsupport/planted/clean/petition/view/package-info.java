@NullMarked
package vn.liem.testsupport.planted.clean.petition.view;

import org.jspecify.annotations.NullMarked;
