/** Who may do what, and how personal text is sealed: the roles, the one policy, and in the packages below keys and tokens. */
@NullMarked
package vn.liem.security;

import org.jspecify.annotations.NullMarked;
