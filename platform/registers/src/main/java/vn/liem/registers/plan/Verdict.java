package vn.liem.registers.plan;

import vn.liem.procedure.Wording;
import vn.liem.registers.row.Fault;

/** What the whole of the rows says to one of them. */
sealed interface Verdict {

    /** It stands. */
    record Stands() implements Verdict {}

    /** It says what is known already, or what a row before it in its file says. */
    record Repeats() implements Verdict {}

    /** It was left out to see how the others stand without it. */
    record Barred() implements Verdict {}

    /** It is refused. */
    record Refused(Fault fault, String column, Wording message) implements Verdict {}
}
