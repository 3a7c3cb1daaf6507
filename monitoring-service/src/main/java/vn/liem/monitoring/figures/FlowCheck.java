package vn.liem.monitoring.figures;

import java.util.List;
import java.util.function.ToLongFunction;
import vn.liem.monitoring.word.Said;

/**
 * Two sums of figures that must agree (đối chiếu số liệu): what was there and came is what went and is left, or the parts
 * are the whole.
 *
 * @param id {@code flow.petitions}
 * @param says what must agree
 * @param left the terms of one side
 * @param right the terms of the other
 */
public record FlowCheck(String id, Said says, List<Term> left, List<Term> right) {

    public FlowCheck {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    /** Of which time a term is. */
    public enum Time {
        /** At the end of the day before the period. */
        OPENING,
        /** In the period, or at its end. */
        REPORTED
    }

    /** A number that is added up. */
    public record Term(Time time, Definition number) {

        /** What it is at the opening. */
        static Term opening(Definition number) {
            return new Term(Time.OPENING, number);
        }

        /** What it is in the report. */
        static Term reported(Definition number) {
            return new Term(Time.REPORTED, number);
        }
    }

    /** A term with its number. */
    public record Added(Time time, String figure, long count) {}

    /** How a check came out. */
    public record Outcome(FlowCheck check, List<Added> left, List<Added> right) {

        /** Whether both sides agree. */
        public boolean holds() {
            return sum(left) == sum(right);
        }

        /** How much more the left side is. */
        public long difference() {
            return sum(left) - sum(right);
        }

        private static long sum(List<Added> added) {
            return added.stream().mapToLong(Added::count).sum();
        }
    }

    /** How it comes out with these numbers. */
    Outcome outcome(ToLongFunction<Definition> opening, ToLongFunction<Definition> reported) {
        return new Outcome(this, added(left, opening, reported), added(right, opening, reported));
    }

    private static List<Added> added(
            List<Term> terms, ToLongFunction<Definition> opening, ToLongFunction<Definition> reported) {
        return terms.stream()
                .map(term -> new Added(
                        term.time(),
                        term.number().id(),
                        switch (term.time()) {
                            case OPENING -> opening.applyAsLong(term.number());
                            case REPORTED -> reported.applyAsLong(term.number());
                        }))
                .toList();
    }
}
