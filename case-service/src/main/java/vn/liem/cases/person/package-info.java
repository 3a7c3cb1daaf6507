/**
 * The directory of people (danh bạ người): the only place where the name behind a PersonKey is known, who asked for it is
 * recorded, and erasing is destroying a key. Here the values and the search, in {@code door} the tables and the keys.
 */
@NullMarked
package vn.liem.cases.person;

import org.jspecify.annotations.NullMarked;
