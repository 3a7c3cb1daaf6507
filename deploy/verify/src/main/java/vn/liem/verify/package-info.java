/**
 * The check of a whole system from outside: every log against its own evidence, and what services keep of each other
 * against the logs it speaks of. It asks the databases and nobody else.
 */
@NullMarked
package vn.liem.verify;

import org.jspecify.annotations.NullMarked;
