/**
 * Investigation and prosecution, in the order of the journey: investigation (from the institution to the conclusion), accused
 * (the people charged), prosecution (from the conclusion to the indictment); beside them measure (on persons) and assetorder
 * (on assets).
 */
@NullMarked
package vn.liem.investigation;

import org.jspecify.annotations.NullMarked;
