package vn.liem.procedure.machine;

import java.util.Map;
import java.util.Set;

/**
 * Where a course stands: the whole, and each accused who does not go along with it. It follows from the decisions alone.
 *
 * @param course what runs
 * @param whole the case, and every accused who stands with it
 * @param apart the accused who stand elsewhere: suspended, terminated, appealing, serving a sentence alone
 * @param joinedAway whether the case was joined into another, where alone it goes on
 * @param round the round of investigation, 0 before the institution
 * @param counts how often each capped decision was taken: of the whole case, or of this period
 * @param charges how the charges stand that were told
 * @param appeals the appeals and protests that stand, by party and accused
 * @param separated the accused who went into a case of their own
 */
public record Standing(
        LawCourse course,
        Track whole,
        Map<String, Track> apart,
        boolean joinedAway,
        int round,
        Map<String, Integer> counts,
        Map<String, ChargeStanding> charges,
        Set<Appeal> appeals,
        Set<String> separated) {

    /** An appeal or a protest: whose, and against which accused's part of the judgment; empty where not said. */
    public record Appeal(String party, String accused) {}

    public Standing {
        apart = Map.copyOf(apart);
        counts = Map.copyOf(counts);
        charges = Map.copyOf(charges);
        appeals = Set.copyOf(appeals);
        separated = Set.copyOf(separated);
    }

    /** At the beginning of a course. */
    public static Standing beginning(LawCourse course) {
        return at(course, Track.at(course.beginning()));
    }

    /** The case that people are separated into: it begins where the other one stands (tách vụ án). */
    public Standing separatedInto() {
        return new Standing(course, whole, Map.of(), false, round, Map.of(), Map.of(), Set.of(), Set.of());
    }

    static Standing at(LawCourse course, Track whole) {
        return new Standing(course, whole, Map.of(), false, 0, Map.of(), Map.of(), Set.of(), Set.of());
    }

    /** Where the accused stands: apart, or with the case. */
    public Track of(String accused) {
        return apart.getOrDefault(accused, whole);
    }

    /** How the charge of the person stands. */
    public ChargeStanding chargeOf(String person) {
        return charges.getOrDefault(person, ChargeStanding.NONE);
    }

    /** How often the decision was taken. */
    public int count(String step) {
        return counts.getOrDefault(step, 0);
    }

    /** Whether an appeal stands against the accused's part, or against anybody's where nobody is named. */
    boolean hasAppealAgainst(String accused) {
        return appeals.stream()
                .anyMatch(appeal -> accused.isEmpty() || appeal.accused().equals(accused));
    }
}
