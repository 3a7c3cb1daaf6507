/** What the tests of every module share: real servers, given-when-then, random walks, frozen samples, rules of the code. */
@NullMarked
package vn.liem.testsupport;

import org.jspecify.annotations.NullMarked;
