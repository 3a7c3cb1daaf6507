package vn.liem.verify.tamper;

import vn.liem.verify.tamper.Sides.Name;

/**
 * One change by somebody with every password.
 *
 * @param at whose log was changed
 * @param copy what its tables hold now
 * @param first the first position at which the log is not what it was
 */
record Attempt(Name at, Copy copy, long first) {}
