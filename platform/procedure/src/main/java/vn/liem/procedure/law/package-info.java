/** The rows of the law: limits, transitions and offences, each with its article, its days of force and its confidence. */
@NullMarked
package vn.liem.procedure.law;

import org.jspecify.annotations.NullMarked;
