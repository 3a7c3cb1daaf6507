/** The list of hand-overs as people look at it: both halves in one row, from one log or from all. */
@NullMarked
package vn.liem.handover.view;

import org.jspecify.annotations.NullMarked;
