/**
 * Steering by the committee: what is under supervision (diện theo dõi, chỉ đạo), its meetings, directives with an owner (kết
 * luận, kiến nghị, chỉ đạo), and papers that go to many bodies. It changes no procedural state.
 */
@NullMarked
package vn.liem.cases.steering;

import org.jspecify.annotations.NullMarked;
