/** What the tests of every service share: a service on a real database, tokens, and a client with the manners of doors. */
@NullMarked
package vn.liem.service.testing;

import org.jspecify.annotations.NullMarked;
