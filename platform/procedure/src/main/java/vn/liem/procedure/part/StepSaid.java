package vn.liem.procedure.part;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import vn.liem.kernel.PersonKey;
import vn.liem.procedure.machine.DecidingBody;
import vn.liem.procedure.machine.Said;
import vn.liem.procedure.machine.StepTaken;

/**
 * A decision of the law's machine as it is asked for and recorded, beside its document.
 *
 * @param code its code, {@code trial_suspended}
 * @param by the body that takes it
 * @param ground the ground of the law it rests on, {@code 157_2}
 * @param facts the facts it states
 * @param days a number of days, where the decision has one
 * @param party whose appeal or protest it is
 * @param people the accused it sends into a case of their own
 */
public record StepSaid(
        String code,
        DecidingBody by,
        Optional<String> ground,
        List<String> facts,
        Optional<Integer> days,
        Optional<String> party,
        List<PersonKey> people) {

    /** The most facts, and the most people, that one decision names. */
    public static final int MAX_NAMED = 100;

    private static final Pattern CODE = Pattern.compile("[a-z0-9_]{1,60}");
    private static final int MAX_DAYS = 10_000;

    public StepSaid {
        facts = List.copyOf(facts);
        people = List.copyOf(people);
        check(code);
        ground.ifPresent(StepSaid::check);
        party.ifPresent(StepSaid::check);
        facts.forEach(StepSaid::check);
        if (facts.size() > MAX_NAMED || people.size() > MAX_NAMED) {
            throw new IllegalArgumentException("a decision names at most %d facts and %d people, this has %d and %d"
                    .formatted(MAX_NAMED, MAX_NAMED, facts.size(), people.size()));
        }
        days.filter(number -> number < 1 || number > MAX_DAYS).ifPresent(number -> {
            throw new IllegalArgumentException("a decision is for 1 to %d days, not %d".formatted(MAX_DAYS, number));
        });
    }

    /** A decision that says nothing more. */
    public static StepSaid of(String code, DecidingBody by) {
        return new StepSaid(code, by, Optional.empty(), List.of(), Optional.empty(), Optional.empty(), List.of());
    }

    /** The decision as the machine takes it. */
    StepTaken taken(Optional<PersonKey> accused, LocalDate on) {
        var named = new HashSet<String>();
        people.forEach(person -> named.add(person.toString()));
        var said = new Said(
                Said.Asked.EVERYTHING,
                ground,
                new HashSet<>(facts),
                days.map(OptionalInt::of).orElseGet(OptionalInt::empty),
                party,
                Optional.empty(),
                named);
        return new StepTaken(code, on, accused.map(PersonKey::toString), Optional.of(by), said);
    }

    private static void check(String code) {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("a code has small letters, digits and _, and at most 60 of them");
        }
    }
}
