package vn.liem.monitoring.casepage;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.liem.monitoring.dossier.Course;
import vn.liem.monitoring.dossier.Dossier;
import vn.liem.monitoring.fact.DecisionFact;
import vn.liem.procedure.Wording;
import vn.liem.procedure.journey.CaseStage;
import vn.liem.procedure.journey.ProceduralDecision;

/**
 * A round of investigation as the page tells it (vòng điều tra).
 *
 * @param opening what opened it: a return or a quashing; the first was opened by the institution
 * @param leftOn when the case left the investigation: by a conclusion, or for good
 * @param until when the next one began
 */
public record RoundShown(
        int number,
        LocalDate openedOn,
        Optional<Opening> opening,
        Optional<LocalDate> leftOn,
        Optional<LocalDate> concludedOn,
        Optional<LocalDate> indictedOn,
        Optional<LocalDate> judgedOn,
        Optional<LocalDate> until) {

    /** The decision that opened a round. */
    public record Opening(Wording name, Optional<Wording> detail, String documentNo, String body) {}

    /** The rounds of a dossier. */
    static List<RoundShown> of(Dossier dossier, Course course, DecisionWords words) {
        List<RoundShown> shown = new ArrayList<>();
        for (Course.Round round : course.rounds()) {
            Optional<LocalDate> until = course.rounds().stream()
                    .filter(next -> next.number() == round.number() + 1)
                    .map(Course.Round::openedOn)
                    .findFirst();
            List<DecisionFact> within = within(dossier, round.openedOn(), until);
            shown.add(new RoundShown(
                    round.number(),
                    round.openedOn(),
                    round.openedBy().map(decision -> opening(decision, words)),
                    leftOn(course, round.openedOn()),
                    first(within, ProceduralDecision.INVESTIGATION_CONCLUDED),
                    first(within, ProceduralDecision.INDICTED),
                    first(within, ProceduralDecision.JUDGED),
                    until));
        }
        return List.copyOf(shown);
    }

    /** How many days the investigation took, or has taken by a day. */
    public long days(LocalDate asOf) {
        return ChronoUnit.DAYS.between(
                openedOn, leftOn.or(() -> until).orElse(asOf.isBefore(openedOn) ? openedOn : asOf));
    }

    /** The stage behind the investigation that began on a day. */
    private static Optional<LocalDate> leftOn(Course course, LocalDate openedOn) {
        int opened = -1;
        for (int i = 0; i < course.steps().size(); i++) {
            Course.Step step = course.steps().get(i);
            opened = isInvestigation(step) && step.since().equals(openedOn) ? i : opened;
        }
        return opened < 0
                ? Optional.empty()
                : course.steps().stream()
                        .skip(opened)
                        .filter(step -> !isInvestigation(step))
                        .findFirst()
                        .map(Course.Step::since);
    }

    private static boolean isInvestigation(Course.Step step) {
        return step.stage() == CaseStage.INVESTIGATION || step.stage() == CaseStage.INVESTIGATION_SUSPENDED;
    }

    private static List<DecisionFact> within(Dossier dossier, LocalDate from, Optional<LocalDate> until) {
        return dossier.decisions().stream()
                .filter(decision -> !decision.decidedOn().isBefore(from))
                .filter(decision -> until.isEmpty() || !decision.decidedOn().isAfter(until.get()))
                .toList();
    }

    private static Optional<LocalDate> first(List<DecisionFact> within, ProceduralDecision what) {
        return within.stream()
                .filter(decision -> decision.decision() == what)
                .map(DecisionFact::decidedOn)
                .findFirst();
    }

    private static Opening opening(DecisionFact decision, DecisionWords words) {
        return new Opening(words.name(decision), words.detail(decision), decision.documentNo(), decision.unit());
    }
}
