package vn.liem.security.token;

import vn.liem.security.Caller;

/** What a token comes to. */
public sealed interface TokenAnswer {

    /** The token speaks for this caller. */
    record Accepted(Caller caller) implements TokenAnswer {}

    /** The token is not taken, for the named rule. */
    record Refused(TokenRefusal why) implements TokenAnswer {}
}
