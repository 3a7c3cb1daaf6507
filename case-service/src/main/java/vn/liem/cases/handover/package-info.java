/**
 * Files change hands (chuyển hồ sơ). The protocol, its desk and its doors are the platform's; here is what this service
 * gives to them, and what a register tells of hand-overs on paper.
 */
@NullMarked
package vn.liem.cases.handover;

import org.jspecify.annotations.NullMarked;
