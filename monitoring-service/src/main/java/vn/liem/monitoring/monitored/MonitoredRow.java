package vn.liem.monitoring.monitored;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.liem.monitoring.directives.DirectiveRow;
import vn.liem.monitoring.dossier.Course;
import vn.liem.monitoring.dossier.Dossier;
import vn.liem.monitoring.dossier.Law;
import vn.liem.monitoring.dossier.Move;
import vn.liem.monitoring.fact.CaseFact;
import vn.liem.monitoring.fact.ClockFact;
import vn.liem.monitoring.fact.CustodyFact;
import vn.liem.monitoring.fact.DecisionFact;
import vn.liem.monitoring.fact.DirectiveFact;
import vn.liem.monitoring.fact.Facts;
import vn.liem.monitoring.fact.SupervisionFact;
import vn.liem.procedure.clock.UrgencyGroup;
import vn.liem.procedure.journey.CaseStage;
import vn.liem.procedure.journey.ProceduralDecision;

/**
 * An item of the committee's list as it stands at the end of a day.
 *
 * @param isCase whether it is instituted by then: a case and no matter
 * @param since when its stage began
 * @param next the time limit that ends first; none where clocks of that day cannot be told
 * @param daysLeft until its last day; negative once that is over
 * @param body who holds the file; who decided last where no body says so
 * @param member the seat that is in charge
 * @param directive the last one about it
 * @param moves what moved it up to the day, the last one last
 */
public record MonitoredRow(
        SupervisionFact item,
        CaseFact of,
        boolean isCase,
        CaseStage stage,
        LocalDate since,
        long days,
        Optional<ClockFact> next,
        Optional<Long> daysLeft,
        Optional<String> body,
        Optional<String> member,
        Optional<DirectiveRow> directive,
        List<Move> moves,
        Set<Risk> risks) {

    /** After how many days without anything the committee asks why (its own measure, of no law). */
    public static final int STILL_DAYS = 90;

    /** What has missed something first, of these what has most, then what has stood longest at its stage. */
    private static final Comparator<MonitoredRow> WORST_FIRST = Comparator.comparing(
                    (MonitoredRow row) ->
                            row.risks().stream().filter(Risk::isGrave).count(),
                    Comparator.reverseOrder())
            .thenComparing(row -> row.risks().size(), Comparator.reverseOrder())
            .thenComparing(MonitoredRow::days, Comparator.reverseOrder())
            .thenComparing(row -> row.of().number());

    public MonitoredRow {
        moves = List.copyOf(moves);
        risks = Set.copyOf(risks);
    }

    /**
     * At which moment rows stand.
     *
     * @param day facts of later days do not exist
     * @param clocksOn the day from which time limits are counted; none where those of the day cannot be told
     */
    public record At(LocalDate day, Optional<LocalDate> clocksOn) {}

    /** What is on the list at a moment and registered, the worst first. */
    public static List<MonitoredRow> on(Facts facts, Law law, At at) {
        Map<String, Dossier> dossiers = Dossiers.of(facts, law, at.day());
        Map<String, List<DirectiveFact>> directives = facts.directives().stream()
                .filter(each -> each.caseId().isPresent() && !each.issuedOn().isAfter(at.day()))
                .collect(groupingBy(each -> each.caseId().orElseThrow()));
        return facts.supervision().stream()
                .filter(item -> item.isListedOn(at.day()))
                .flatMap(item -> Optional.ofNullable(dossiers.get(item.caseId())).stream()
                        .map(dossier -> row(
                                item,
                                dossier,
                                directives.getOrDefault(item.caseId(), List.of()).stream()
                                        .map(each -> DirectiveRow.on(each, at.day()))
                                        .toList(),
                                law,
                                at)))
                .sorted(WORST_FIRST)
                .toList();
    }

    /** When something moved it last. */
    public LocalDate movedOn() {
        return moves.getLast().on();
    }

    /** Its marks, the worst first. */
    public List<Risk> marks() {
        return risks.stream().sorted().toList();
    }

    private static MonitoredRow row(
            SupervisionFact item, Dossier dossier, List<DirectiveRow> directives, Law law, At at) {
        Course.Step stands = law.course(dossier).now();
        Optional<ClockFact> next = at.clocksOn().isEmpty()
                ? Optional.empty()
                : dossier.running().stream()
                        .filter(clock -> clock.dueOn().isPresent())
                        .findFirst();
        Optional<Long> left = next.flatMap(ClockFact::dueOn)
                .flatMap(due -> at.clocksOn().map(on -> ChronoUnit.DAYS.between(on, due)));
        // A case that was instituted by then may have been registered later.
        List<Move> moves = Move.of(dossier).stream()
                .filter(move -> !move.on().isAfter(at.day()))
                .toList();
        return new MonitoredRow(
                item,
                dossier.registered(),
                institutedOn(dossier).isPresent(),
                stands.stage(),
                stands.since(),
                Math.max(0, ChronoUnit.DAYS.between(stands.since(), at.day())),
                next,
                left,
                body(dossier),
                item.memberOn(at.day()),
                directives.stream()
                        .max(Comparator.comparing(
                                        (DirectiveRow row) -> row.directive().issuedOn())
                                .thenComparing(row -> row.directive().number())),
                moves,
                risks(stands.stage(), dossier, law, urgency(next, law, at), directives, lastMove(moves, at.day())));
    }

    /** The day of the registry; before it says one, that of the decision: as figures take it. */
    private static Optional<LocalDate> institutedOn(Dossier dossier) {
        return dossier.registered()
                .institutedOn()
                .or(() -> dossier.decisions().stream()
                        .filter(each -> each.decision() == ProceduralDecision.INSTITUTED)
                        .map(DecisionFact::decidedOn)
                        .findFirst());
    }

    private static Optional<String> body(Dossier dossier) {
        return dossier.holder()
                .map(CustodyFact::holder)
                .or(() -> dossier.decisions().stream()
                        .filter(each -> !each.isOfRegister(dossier.registered()))
                        .reduce((_, later) -> later)
                        .map(DecisionFact::unit));
    }

    private static long lastMove(List<Move> moves, LocalDate day) {
        return ChronoUnit.DAYS.between(moves.getLast().on(), day);
    }

    /** How urgent the next time limit is, as the law's profile has it. */
    private static Optional<UrgencyGroup> urgency(Optional<ClockFact> next, Law law, At at) {
        return next.flatMap(clock -> clock.dueOn()
                .flatMap(due -> at.clocksOn()
                        .map(on -> law.profile().urgency().of(clock.clock()).groupOf(due, on))));
    }

    private static Set<Risk> risks(
            CaseStage stage,
            Dossier dossier,
            Law law,
            Optional<UrgencyGroup> urgency,
            List<DirectiveRow> directives,
            long daysStill) {
        Set<Risk> risks = EnumSet.noneOf(Risk.class);
        boolean over = stage == CaseStage.CLOSED || stage == CaseStage.TERMINATED;
        urgency.ifPresent(group -> {
            switch (group) {
                case CRITICALLY_OVERDUE, OVERDUE -> risks.add(Risk.OVERDUE_CLOCK);
                case DUE_SOON -> risks.add(Risk.DUE_SOON);
                case LATER -> {}
            }
        });
        if (directives.stream().anyMatch(row -> row.state() == DirectiveRow.State.OVERDUE)) {
            risks.add(Risk.OVERDUE_DIRECTIVE);
        }
        if (!over && daysStill > STILL_DAYS) {
            risks.add(Risk.STILL);
        }
        if (stage == CaseStage.INVESTIGATION_SUSPENDED || stage == CaseStage.PROSECUTION_SUSPENDED) {
            risks.add(Risk.SUSPENDED);
        }
        if (stage == CaseStage.INVESTIGATION && law.course(dossier).round() > 1) {
            risks.add(Risk.AGAIN);
        }
        if (!law.findings(dossier).isEmpty()) {
            risks.add(Risk.TO_REVIEW);
        }
        return risks;
    }
}
