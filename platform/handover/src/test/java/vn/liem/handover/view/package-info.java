/** The list of hand-overs, folded from the halves in any order. */
@NullMarked
package vn.liem.handover.view;

import org.jspecify.annotations.NullMarked;
