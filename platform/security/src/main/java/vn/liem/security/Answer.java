package vn.liem.security;

/** What the policy says to somebody who wants to act. */
public sealed interface Answer {

    /** It may be done. */
    record Allowed() implements Answer {}

    /** It may not be done, for the named rule. */
    record Denied(AccessRefusal rule) implements Answer {}
}
