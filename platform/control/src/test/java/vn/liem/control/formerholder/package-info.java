@NullMarked
package vn.liem.control.formerholder;

import org.jspecify.annotations.NullMarked;
