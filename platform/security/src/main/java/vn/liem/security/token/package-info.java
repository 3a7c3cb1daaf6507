/** What a token says of the one who brings it; pure, so that services and tests ask the same question. */
@NullMarked
package vn.liem.security.token;

import org.jspecify.annotations.NullMarked;
