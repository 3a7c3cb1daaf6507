/** News of new facts (tình tiết mới) that may lead to the reopening of a judgment in force, as procuracies receive it. */
@NullMarked
package vn.liem.trial.review;

import org.jspecify.annotations.NullMarked;
