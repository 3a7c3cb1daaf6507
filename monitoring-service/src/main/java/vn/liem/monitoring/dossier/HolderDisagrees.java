package vn.liem.monitoring.dossier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.liem.monitoring.fact.DecisionFact;
import vn.liem.monitoring.fact.HandOverFact;
import vn.liem.monitoring.fact.HandOverFact.End;
import vn.liem.monitoring.fact.HandOverFact.Outcome;
import vn.liem.monitoring.word.Language;
import vn.liem.procedure.Wording;
import vn.liem.procedure.journey.DecisionTable;
import vn.liem.procedure.journey.ProceduralDecision;

/**
 * Finds decisions of a body that by the hand-overs did not hold the file on that day: it had not answered, it had sent the
 * file back, or another body had accepted it since. Both stand.
 */
record HolderDisagrees(DecisionTable table) {

    /** Taken by whoever is competent, whoever holds the file. */
    private static final Set<ProceduralDecision> NOT_OF_THE_HOLDER = EnumSet.of(
            ProceduralDecision.INVESTIGATION_EXTENDED, ProceduralDecision.APPEALED, ProceduralDecision.PROTESTED);

    List<Finding> in(Dossier dossier) {
        return dossier.decisions().stream()
                .filter(decision -> !NOT_OF_THE_HOLDER.contains(decision.decision()))
                .flatMap(decision ->
                        disagreement(decision, dossier.handOvers()).map(message -> finding(decision, message)).stream())
                .toList();
    }

    private Finding finding(DecisionFact decision, Wording message) {
        return new Finding(
                Finding.Kind.HOLDER_DISAGREES,
                table.rule(decision.decision()).article(),
                decision.decidedOn(),
                Optional.of(decision.documentNo()),
                message);
    }

    private static Optional<Wording> disagreement(DecisionFact decision, List<HandOverFact> handOvers) {
        LocalDate day = decision.decidedOn();
        Optional<HandOverFact> offered = handOvers.stream()
                .filter(each -> each.to().equals(Optional.of(decision.unit())))
                .filter(each -> each.sentOn().filter(sent -> !sent.isAfter(day)).isPresent())
                .filter(each -> !ended(each, Outcome.WITHDRAWN, day))
                .max(Comparator.comparing(HolderDisagrees::sent));
        Optional<Wording> notAccepted = offered.filter(each -> !ended(each, Outcome.ACCEPTED, day))
                .map(each -> ended(each, Outcome.RETURNED, day) ? returned(each) : unanswered(each));
        return notAccepted.or(() -> heldElsewhere(decision, handOvers));
    }

    private static Optional<Wording> heldElsewhere(DecisionFact decision, List<HandOverFact> handOvers) {
        // On the day of an acceptance the sender may have decided before it let go of the file.
        // Until the sender's log is heard nobody knows to whom a file went that was accepted: that tells nothing yet.
        List<HandOverFact> accepted = handOvers.stream()
                .filter(each -> each.offer().isPresent())
                .filter(each -> ended(each, Outcome.ACCEPTED, decision.decidedOn()))
                .filter(each ->
                        !ended(each, decision.decidedOn()) || !each.from().equals(Optional.of(decision.unit())))
                .toList();
        Optional<LocalDate> last = accepted.stream()
                .flatMap(each -> each.end().map(End::endedOn).stream())
                .max(Comparator.naturalOrder());
        List<HandOverFact> latest = accepted.stream()
                .filter(each -> each.end().map(End::endedOn).equals(last))
                .toList();
        boolean holds = latest.stream().anyMatch(each -> each.to().equals(Optional.of(decision.unit())));
        return holds ? Optional.empty() : latest.stream().findFirst().map(HolderDisagrees::elsewhere);
    }

    private static boolean ended(HandOverFact each, Outcome outcome, LocalDate by) {
        return each.end()
                .filter(end -> end.outcome() == outcome && !end.endedOn().isAfter(by))
                .isPresent();
    }

    private static boolean ended(HandOverFact each, LocalDate on) {
        return each.end().filter(end -> end.endedOn().equals(on)).isPresent();
    }

    private static LocalDate sent(HandOverFact each) {
        return each.sentOn().orElseThrow();
    }

    private static Wording unanswered(HandOverFact each) {
        return new Wording(
                "Đến ngày ra quyết định, cơ quan này chưa trả lời việc chuyển hồ sơ ngày %s."
                        .formatted(vietnamese(each)),
                "By the day of the decision this body had not answered the hand-over of %s."
                        .formatted(Language.ENGLISH.day(sent(each))));
    }

    private static Wording returned(HandOverFact each) {
        return new Wording(
                "Trước khi ra quyết định, cơ quan này đã trả lại hồ sơ được chuyển ngày %s."
                        .formatted(vietnamese(each)),
                "Before the decision this body had returned the file handed over on %s."
                        .formatted(Language.ENGLISH.day(sent(each))));
    }

    private static Wording elsewhere(HandOverFact each) {
        return new Wording(
                "Theo việc giao nhận hồ sơ, ngày ra quyết định hồ sơ do cơ quan khác giữ (hồ sơ chuyển ngày %s)."
                        .formatted(vietnamese(each)),
                "By the hand-overs another body held the file on the day of the decision (handed over on %s)."
                        .formatted(Language.ENGLISH.day(sent(each))));
    }

    private static String vietnamese(HandOverFact each) {
        return Language.VIETNAMESE.day(sent(each));
    }
}
