@NullMarked
package vn.liem.control.contact;

import org.jspecify.annotations.NullMarked;
