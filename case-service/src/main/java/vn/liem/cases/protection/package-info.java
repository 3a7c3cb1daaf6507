/** Protection of whistleblowers (bảo vệ người tố cáo): under a random number, and nobody behind it. */
@NullMarked
package vn.liem.cases.protection;

import org.jspecify.annotations.NullMarked;
