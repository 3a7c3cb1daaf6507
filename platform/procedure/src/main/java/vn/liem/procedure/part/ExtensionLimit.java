package vn.liem.procedure.part;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.liem.kernel.Refusal;
import vn.liem.procedure.Profile;
import vn.liem.procedure.Wording;
import vn.liem.procedure.clock.ClockAnswer;
import vn.liem.procedure.clock.ClockFact;
import vn.liem.procedure.clock.Clocks;
import vn.liem.procedure.clock.Running;
import vn.liem.procedure.counting.Start;
import vn.liem.procedure.journey.ProceduralDecision;
import vn.liem.procedure.journey.ReturningBody;
import vn.liem.procedure.journey.Taken;
import vn.liem.procedure.law.Clause;
import vn.liem.procedure.law.Limit.Countable;
import vn.liem.procedure.law.Limit.Days;
import vn.liem.procedure.law.Limit.Months;

/** How often and for how long a running period may be extended (gia hạn), by the class of the case's heaviest crime. */
public final class ExtensionLimit {

    private static final Set<ClockFact> STARTS_INVESTIGATION =
            Set.of(ClockFact.INSTITUTED, ClockFact.INVESTIGATION_RESUMED);

    private static final Pattern LENGTH = Pattern.compile("[1-9][0-9]{0,2}");

    private ExtensionLimit() {}

    /** An extension that the law does not allow. */
    public record ExtensionNotAllowed(String english, String vietnamese, String article) implements Refusal {
        @Override
        public String name() {
            return "EXTENSION_NOT_ALLOWED";
        }
    }

    /**
     * Why the extension is not allowed, if it is not; what cannot be computed, as the class of a clause that the profile
     * lacks, forbids nothing.
     *
     * @param recorded the decisions of the case that this service knows
     * @param asked the extension
     * @param extended which decision the extension is
     * @param granted for how long
     * @param charged the clauses that the accused are charged with
     */
    public static Optional<Refusal> forbids(
            Collection<PartEntry> recorded,
            DecisionAsked asked,
            ProceduralDecision extended,
            Countable granted,
            Collection<Clause> charged) {
        List<PartEntry> before = LegalOrder.of(recorded).stream()
                .filter(entry -> !entry.decision().decidedOn().isAfter(asked.decidedOn()))
                .toList();
        return period(before, extended, charged).flatMap(running -> objection(running, granted));
    }

    /**
     * The same for an extension that is said otherwise: it is measured against all others. What a register says otherwise is
     * not measured, nor is a decision of another kind.
     *
     * @param detail the length as it ought to be; left out where it stays
     */
    public static Optional<Refusal> forbidsCorrected(
            Collection<PartEntry> recorded,
            DecisionAsked asked,
            ProceduralDecision extended,
            Optional<String> detail,
            Collection<Clause> charged) {
        Optional<PartEntry> standing = recorded.stream()
                .filter(entry -> entry.key().equals(asked.key()) && entry.is(extended))
                .findFirst();
        return switch (asked.basis()) {
            case Basis.FromRegister _ -> Optional.empty();
            case Basis.InSystem _ ->
                standing.flatMap(earlier -> forbidsInPlaceOf(earlier, recorded, asked, extended, detail, charged));
        };
    }

    private static Optional<Refusal> forbidsInPlaceOf(
            PartEntry earlier,
            Collection<PartEntry> recorded,
            DecisionAsked asked,
            ProceduralDecision extended,
            Optional<String> detail,
            Collection<Clause> charged) {
        if (detail.filter(text -> !LENGTH.matcher(text).matches()).isPresent()) {
            return Optional.of(PartRefusal.LENGTH_IS_NO_NUMBER);
        }
        List<PartEntry> others =
                recorded.stream().filter(entry -> !entry.equals(earlier)).toList();
        return length(new Taken(extended, Optional.empty(), detail.or(earlier::detail)), extended)
                .flatMap(granted -> forbids(others, asked, extended, granted, charged));
    }

    /**
     * The period of the investigation that had begun by a day, with every extension of it that is recorded. Nothing where it
     * cannot be computed: the class is not known, or the file was sent back, since such a period counts from a receipt that
     * is not asked here.
     *
     * @param recorded the decisions of the case that this service knows
     * @param charged the clauses that the accused are charged with
     */
    public static Optional<Running> investigationOn(
            Collection<PartEntry> recorded, LocalDate day, Collection<Clause> charged) {
        List<PartEntry> ordered = LegalOrder.of(recorded);
        List<PartEntry> round = ordered.stream()
                .takeWhile(entry -> !startsInvestigation(entry)
                        || !entry.decision().decidedOn().isAfter(day))
                .toList();
        return round.stream()
                .filter(ExtensionLimit::startsInvestigation)
                .reduce((_, last) -> last)
                .filter(last -> last.taken()
                        .flatMap(ExtensionLimit::investigationStartedBy)
                        .filter(STARTS_INVESTIGATION::contains)
                        .isPresent())
                .flatMap(_ -> period(round, ProceduralDecision.INVESTIGATION_EXTENDED, charged));
    }

    private static boolean startsInvestigation(PartEntry entry) {
        return entry.taken()
                .flatMap(taken -> startedBy(taken, ProceduralDecision.INVESTIGATION_EXTENDED))
                .isPresent();
    }

    private static Optional<Refusal> objection(Running running, Countable granted) {
        List<Wording> findings = clocks().extend(running, granted).findings();
        return findings.isEmpty()
                ? Optional.empty()
                : Optional.of(new ExtensionNotAllowed(
                        findings.getFirst().english(),
                        findings.getFirst().vietnamese(),
                        running.row().article()));
    }

    private static Optional<Running> period(
            List<PartEntry> ordered, ProceduralDecision extended, Collection<Clause> charged) {
        Optional<Running> period = Optional.empty();
        for (PartEntry entry : ordered) {
            Optional<ClockFact> start = entry.taken().flatMap(taken -> startedBy(taken, extended));
            if (start.isPresent()) {
                period = started(start.get(), entry, charged);
            } else if (entry.is(extended)) {
                period = period.map(running -> entry.taken()
                        .flatMap(taken -> length(taken, extended))
                        .map(length -> clocks().extend(running, length).running())
                        .orElse(running));
            }
        }
        return period;
    }

    private static Optional<Running> started(ClockFact fact, PartEntry entry, Collection<Clause> charged) {
        var day = new Start.OnDay(entry.decision().decidedOn());
        return clocks().startedBy(fact, day, Profile.vietnam().offences().classOfCase(charged)).stream()
                .flatMap(answer -> switch (answer) {
                    case ClockAnswer.Runs(var running) -> Stream.of(running);
                    case ClockAnswer.NotKnown _ -> Stream.<Running>empty();
                })
                .filter(ExtensionLimit::isPeriod)
                .findFirst();
    }

    private static boolean isPeriod(Running running) {
        return running.rule().endedBy().contains(ClockFact.INVESTIGATION_CONCLUDED)
                || running.rule().endedBy().contains(ClockFact.INDICTED);
    }

    private static Optional<ClockFact> startedBy(Taken taken, ProceduralDecision extended) {
        if (taken.personNo().isPresent()) {
            return Optional.empty();
        }
        return extended == ProceduralDecision.INVESTIGATION_EXTENDED
                ? investigationStartedBy(taken)
                : prosecutionStartedBy(taken);
    }

    private static Optional<ClockFact> investigationStartedBy(Taken taken) {
        if (taken.decision() == ProceduralDecision.QUASHED_FOR_REINVESTIGATION) {
            return Optional.of(ClockFact.REINVESTIGATION_RECEIVED);
        }
        if (taken.decision() == ProceduralDecision.RETURNED_FOR_FURTHER_INVESTIGATION) {
            return taken.detail().flatMap(ReturningBody::ofCode).map(body -> switch (body) {
                case PROCURACY -> ClockFact.RETURNED_BY_PROCURACY_RECEIVED;
                case JUDGE, PANEL -> ClockFact.RETURNED_BY_COURT_RECEIVED;
            });
        }
        return ClockFact.of(taken.decision()).filter(STARTS_INVESTIGATION::contains);
    }

    // The file is taken to be with the procuracy from the conclusion on: only the number of extensions is asked here.
    private static Optional<ClockFact> prosecutionStartedBy(Taken taken) {
        if (taken.decision() == ProceduralDecision.INVESTIGATION_CONCLUDED) {
            return Optional.of(ClockFact.PROSECUTION_FILE_RECEIVED);
        }
        return ClockFact.of(taken.decision()).filter(ClockFact.PROSECUTION_RESUMED::equals);
    }

    private static Optional<Countable> length(Taken taken, ProceduralDecision extended) {
        return taken.detail()
                .map(Integer::parseInt)
                .map(length ->
                        extended == ProceduralDecision.INVESTIGATION_EXTENDED ? new Months(length) : new Days(length));
    }

    private static Clocks clocks() {
        return Profile.vietnam().clocks();
    }
}
