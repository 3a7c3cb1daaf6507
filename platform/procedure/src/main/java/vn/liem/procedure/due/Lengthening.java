package vn.liem.procedure.due;

import vn.liem.procedure.law.Limit.Countable;

/** One extension that is asked for: as long as the law allows at its turn, or as long as it was granted. */
public sealed interface Lengthening {

    /** As long as the law allows. */
    record ToTheMost() implements Lengthening {}

    /** As long as it was granted. */
    record By(Countable granted) implements Lengthening {}
}
