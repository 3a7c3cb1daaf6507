/** Where the cases of a service stand. */
@NullMarked
package vn.liem.service.part.view;

import org.jspecify.annotations.NullMarked;
