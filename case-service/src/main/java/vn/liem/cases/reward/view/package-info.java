/** What is shown of rewards. */
@NullMarked
package vn.liem.cases.reward.view;

import org.jspecify.annotations.NullMarked;
