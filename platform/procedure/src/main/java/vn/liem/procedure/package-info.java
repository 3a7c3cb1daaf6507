/** The law as data: the journey of a case, the limits it runs under, the offences, the calendar, and how days are counted. */
@NullMarked
package vn.liem.procedure;

import org.jspecify.annotations.NullMarked;
