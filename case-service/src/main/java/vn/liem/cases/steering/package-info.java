/**
 * Steering by the committee: what is under supervision (diện theo dõi, chỉ đạo), and directives with an owner (kết luận, kiến
 * nghị, chỉ đạo). It changes no procedural state.
 */
@NullMarked
package vn.liem.cases.steering;

import org.jspecify.annotations.NullMarked;
