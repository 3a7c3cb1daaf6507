/** Contacts about a case outside its proceedings (tiếp xúc), as each officer records the own ones. */
@NullMarked
package vn.liem.control.contact;

import org.jspecify.annotations.NullMarked;
