/** Which judgments were quashed, by case. */
@NullMarked
package vn.liem.recovery.quashing.view;

import org.jspecify.annotations.NullMarked;
