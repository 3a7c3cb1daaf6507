/** Rewards for those who denounced corruption rightly (khen thưởng người tố cáo): under a random number, and nobody behind it. */
@NullMarked
package vn.liem.cases.reward;

import org.jspecify.annotations.NullMarked;
