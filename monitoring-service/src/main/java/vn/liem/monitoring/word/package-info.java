/** What people read: the two languages of the pages, and the words for codes in each. */
@NullMarked
package vn.liem.monitoring.word;

import org.jspecify.annotations.NullMarked;
