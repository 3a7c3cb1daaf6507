package vn.liem.monitoring.fact.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import vn.liem.eventstore.StoredEvent;
import vn.liem.monitoring.fact.DisciplineFact;
import vn.liem.monitoring.fact.DisciplineFact.Closing;
import vn.liem.monitoring.fact.DisciplineFact.Decision;

/** What case-service tells of matters of discipline, as far as decisions are counted by it. */
final class ToldOfDiscipline {

    static final Map<String, Telling> ALL = Map.ofEntries(
            Map.entry(
                    "discipline.registered.v1",
                    Telling.whole(MatterTold.class, (event, _) -> key(event), (event, told) -> told.fact(event))),
            Map.entry("discipline.decided.v1", more(DecisionTold.class, (known, told) -> known.with(told.made()))),
            Map.entry(
                    "discipline.corrected.v1", more(DecisionTold.class, (known, told) -> known.corrected(told.made()))),
            Map.entry(
                    "discipline.closed-without.v1",
                    more(ClosingTold.class, (known, told) -> known.with(told.closing()))),
            Map.entry(
                    "discipline.appeal-answered.v1",
                    more(
                            AnswerTold.class,
                            (known, told) -> known.changed(
                                    told.answer().decisionNo(),
                                    one -> one.cancelledOn(told.answer().cancelledOn())))),
            Map.entry(
                    "discipline.annulled.v1",
                    more(
                            AnnulmentTold.class,
                            (known, told) -> known.changed(
                                    told.annulment().decisionNo(),
                                    one -> one.annulledOn(
                                            Optional.of(told.annulment().annulledOn()))))),
            Map.entry("discipline.record-withdrawn.v1", more(WithdrawalTold.class, ToldOfDiscipline::withdrawn)));

    private ToldOfDiscipline() {}

    record MatterTold(Details details) {
        record Details(Optional<String> person, Optional<String> caseId, String locality) {}

        DisciplineFact fact(StoredEvent event) {
            String stream = key(event);
            return new DisciplineFact(
                    stream.substring(stream.indexOf(':') + 1),
                    details.caseId(),
                    details.person(),
                    details.locality(),
                    List.of(),
                    List.of());
        }
    }

    record DecisionTold(Made decision) {
        record Made(String decisionNo, String track, LocalDate decidedOn) {}

        Decision made() {
            return Decision.made(decision.decisionNo(), decision.track(), decision.decidedOn());
        }
    }

    record ClosingTold(Closing closing) {}

    record AnswerTold(Answer answer) {
        record Answer(String decisionNo, String outcome, LocalDate answeredOn) {

            /** The day on which the appeal did away with the decision, where it did. */
            Optional<LocalDate> cancelledOn() {
                return Optional.of(answeredOn).filter(_ -> outcome.equals("cancelled"));
            }
        }
    }

    record AnnulmentTold(Annulment annulment) {
        record Annulment(String decisionNo, LocalDate annulledOn) {}
    }

    record WithdrawalTold(String paper, String number) {}

    private static DisciplineFact withdrawn(DisciplineFact known, WithdrawalTold told) {
        return switch (told.paper()) {
            case "decision" -> known.without(told.number());
            case "no_discipline" -> known.withoutClosing(told.number());
            case "appeal_answer" -> known.changed(told.number(), one -> one.cancelledOn(Optional.empty()));
            case "annulment" -> known.changed(told.number(), one -> one.annulledOn(Optional.empty()));
            default -> known;
        };
    }

    private static <B> Telling more(Class<B> body, BiFunction<DisciplineFact, B, DisciplineFact> more) {
        return Telling.more(body, DisciplineFact.class, (event, _) -> key(event), more);
    }

    private static String key(StoredEvent event) {
        return event.stream().value();
    }
}
