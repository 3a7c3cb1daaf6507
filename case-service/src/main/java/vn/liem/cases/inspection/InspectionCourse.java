package vn.liem.cases.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.liem.cases.inspection.Inspection.Registered;
import vn.liem.cases.inspection.InspectionEvent.ClosedWithoutViolation;
import vn.liem.cases.inspection.InspectionEvent.ConclusionPublished;
import vn.liem.cases.inspection.InspectionEvent.CrimeSignFlagged;
import vn.liem.cases.inspection.InspectionEvent.Entry;
import vn.liem.cases.inspection.InspectionEvent.FileTransferred;
import vn.liem.cases.inspection.InspectionEvent.FindingRecorded;
import vn.liem.cases.inspection.InspectionEvent.InspectionConcluded;
import vn.liem.cases.inspection.InspectionEvent.RecommendationRecorded;
import vn.liem.cases.inspection.InspectionEvent.SettledAdministratively;
import vn.liem.kernel.Refusal;

/**
 * The way of an inspection through what was recorded of it, by legal days: where it stands, and what breaks a rule. What
 * breaks one has happened all the same, and the way goes on from it.
 */
public final class InspectionCourse {

    private final Registered inspection;
    private final List<Misfit> misfits = new ArrayList<>();
    private final Set<Integer> found = new TreeSet<>();
    private final Set<Integer> flagged = new TreeSet<>();
    private final Set<Integer> transferred = new TreeSet<>();
    private Optional<LocalDate> concludedOn = Optional.empty();
    private boolean administrative;
    private boolean withoutViolation;

    /** An entry that breaks a rule. */
    record Misfit(EntryCode code, int number, LocalDate on, Refusal why) {}

    private InspectionCourse(Registered inspection) {
        this.inspection = inspection;
    }

    /** The way of an inspection. */
    public static InspectionCourse of(Registered inspection) {
        InspectionCourse course = new InspectionCourse(inspection);
        for (Entry entry : inspection.entries()) {
            course.whyNot(entry)
                    .ifPresent(why -> course.misfits.add(new Misfit(entry.code(), entry.number(), entry.on(), why)));
            course.take(entry);
        }
        return course;
    }

    /** Where it stands. */
    public InspectionStanding standing() {
        if (withoutViolation) {
            return InspectionStanding.NO_VIOLATION;
        }
        if (concludedOn.isEmpty()) {
            return InspectionStanding.OPEN;
        }
        if (!transferred.isEmpty()) {
            return InspectionStanding.TRANSFERRED;
        }
        return administrative ? InspectionStanding.ADMINISTRATIVE : InspectionStanding.CONCLUDED;
    }

    /** The findings with a sign of crime whose file was not transferred yet. */
    public Set<Integer> toTransfer() {
        Set<Integer> left = new TreeSet<>(flagged);
        left.removeAll(transferred);
        return left;
    }

    /** Whether some finding shows a sign of crime. */
    public boolean showsCrime() {
        return !flagged.isEmpty();
    }

    /** The day of the conclusion, where there is one. */
    public Optional<LocalDate> concludedOn() {
        return concludedOn;
    }

    /** What breaks a rule, in its order. */
    List<Misfit> misfits() {
        return List.copyOf(misfits);
    }

    private Optional<Refusal> whyNot(Entry entry) {
        LocalDate startedOn = inspection.details().startedOn();
        return entry.on().isBefore(startedOn)
                ? Optional.of(InspectionRefusal.BEFORE_INSPECTION.against(startedOn))
                : ruleAgainst(entry);
    }

    private Optional<Refusal> ruleAgainst(Entry entry) {
        return switch (entry) {
            case FindingRecorded _ ->
                when(
                        concludedOn.filter(day -> day.isBefore(entry.on())).isPresent(),
                        InspectionRefusal.FOUND_AFTER_CONCLUSION);
            case CrimeSignFlagged(var finding, var _) ->
                when(!found.contains(finding), InspectionRefusal.NO_SUCH_FINDING);
            case RecommendationRecorded _ -> Optional.empty();
            case InspectionConcluded(var _, var kind, var _) ->
                when(kind != inspection.details().kind(), InspectionRefusal.OF_ANOTHER_KIND);
            case ConclusionPublished _ -> concluded();
            case FileTransferred transfer ->
                when(!flagged.contains(transfer.finding()), InspectionRefusal.NOT_FLAGGED_AS_CRIME)
                        .or(() -> when(
                                !transfer.inspectedBy()
                                        .equals(inspection.details().inspectedBy()),
                                InspectionRefusal.TRANSFERRED_BY_ANOTHER_BODY));
            case SettledAdministratively _ ->
                concluded()
                        .or(() -> when(withoutViolation, InspectionRefusal.ENDED_OTHERWISE))
                        .or(() -> when(found.isEmpty(), InspectionRefusal.NOTHING_FOUND))
                        .or(() -> when(!toTransfer().isEmpty(), InspectionRefusal.CRIME_NOT_TRANSFERRED));
            case ClosedWithoutViolation _ ->
                concluded()
                        .or(() -> when(administrative, InspectionRefusal.ENDED_OTHERWISE))
                        .or(() -> when(!found.isEmpty(), InspectionRefusal.SOMETHING_FOUND));
        };
    }

    private Optional<Refusal> concluded() {
        return when(concludedOn.isEmpty(), InspectionRefusal.NOT_CONCLUDED);
    }

    private static Optional<Refusal> when(boolean broken, InspectionRefusal rule) {
        return broken ? Optional.of(rule) : Optional.empty();
    }

    private void take(Entry entry) {
        switch (entry) {
            case FindingRecorded finding -> found.add(finding.finding());
            case CrimeSignFlagged(var finding, var _) -> flagged.add(finding);
            case InspectionConcluded(var on, var _, var _) -> concludedOn = Optional.of(on);
            case FileTransferred transfer -> transferred.add(transfer.finding());
            case SettledAdministratively _ -> administrative = true;
            case ClosedWithoutViolation _ -> withoutViolation = true;
            case RecommendationRecorded _, ConclusionPublished _ -> {
                // They change nothing about where it stands.
            }
        }
    }
}
