/** Tables that are folded from events, for the views of every service. */
@NullMarked
package vn.liem.service.view;

import org.jspecify.annotations.NullMarked;
