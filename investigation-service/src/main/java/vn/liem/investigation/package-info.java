/**
 * Investigation and prosecution, in the order of the journey: investigation (from the institution to the conclusion), accused
 * (the people charged), prosecution (from the conclusion to the indictment).
 */
@NullMarked
package vn.liem.investigation;

import org.jspecify.annotations.NullMarked;
