package vn.liem.procedure.machine;

import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.liem.procedure.law.OffenceClass;

/**
 * What a decision says beside its name and day.
 *
 * @param asked what is asked of it; a register tells less than the law asks for, and what it does not tell is not asked
 * @param ground the ground of the law it rests on
 * @param facts the facts it states
 * @param days a number of days, where the decision has one
 * @param party whose appeal or protest it is
 * @param heaviest the class of the heaviest crime, where it is known
 * @param people the accused it sends into a case of their own
 */
public record Said(
        Asked asked,
        Optional<String> ground,
        Set<String> facts,
        OptionalInt days,
        Optional<String> party,
        Optional<OffenceClass> heaviest,
        Set<String> people) {

    /** How much of what the law asks for is asked of a decision. */
    public enum Asked {
        NOTHING,
        /** The ground it rests on. */
        GROUND,
        EVERYTHING
    }

    private static final Said NOTHING_MORE = new Said(
            Asked.NOTHING,
            Optional.empty(),
            Set.of(),
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty(),
            Set.of());

    public Said {
        facts = Set.copyOf(facts);
        people = Set.copyOf(people);
    }

    /** Nothing beside name and day, as a register tells it. */
    public static Said nothingMore() {
        return NOTHING_MORE;
    }

    /** All there is to say, and so far that is nothing. */
    public static Said everything() {
        return new Said(
                Asked.EVERYTHING,
                Optional.empty(),
                Set.of(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of());
    }

    /** Whether it says all it has to say. */
    boolean inFull() {
        return asked == Asked.EVERYTHING;
    }

    /** Whether it must say on which ground it rests, where the law has grounds for it. */
    boolean saysGround() {
        return asked != Asked.NOTHING;
    }

    /** The same, of which the ground is asked. */
    public Said askedForGround() {
        return new Said(Asked.GROUND, ground, facts, days, party, heaviest, people);
    }

    /** Resting on the ground. */
    public Said on(String code) {
        return new Said(asked, Optional.of(code), facts, days, party, heaviest, people);
    }

    /** Stating the fact too. */
    public Said stating(String fact) {
        var more = new HashSet<>(facts);
        more.add(fact);
        return new Said(asked, ground, more, days, party, heaviest, people);
    }

    /** With a number of days. */
    public Said days(int number) {
        return new Said(asked, ground, facts, OptionalInt.of(number), party, heaviest, people);
    }

    /** Of the party. */
    public Said by(String appellant) {
        return new Said(asked, ground, facts, days, Optional.of(appellant), heaviest, people);
    }

    /** In a case whose heaviest crime is of the class. */
    public Said heaviest(OffenceClass known) {
        return new Said(asked, ground, facts, days, party, Optional.of(known), people);
    }

    /** About the accused who go into a case of their own. */
    public Said people(Set<String> separated) {
        return new Said(asked, ground, facts, days, party, heaviest, separated);
    }
}
