package vn.liem.monitoring.fact.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import vn.liem.eventstore.StoredEvent;
import vn.liem.kernel.LegalDay;
import vn.liem.monitoring.fact.DecisionFact;
import vn.liem.monitoring.fact.Fact;
import vn.liem.monitoring.fact.FormerHolder;
import vn.liem.monitoring.fact.OfficerFact;
import vn.liem.monitoring.fact.OfficerFact.Post;
import vn.liem.monitoring.fact.OfficerFact.Recused;
import vn.liem.monitoring.fact.OfficerFact.Replaced;
import vn.liem.monitoring.fact.ProposalFact;
import vn.liem.monitoring.fact.ProposalFact.How;
import vn.liem.monitoring.fact.StepFact;

/** What investigation- and trial-service tell of the officers of a case and of decisions that wait for a second signature. */
final class ToldOfControl {

    static final Map<String, Telling> ALL = Map.of(
            "officer.assigned.v1",
            officer(
                    AssignmentTold.class,
                    told -> new Whose(
                            told.assignment().officer(), told.assignment().unit()),
                    (known, told) -> known.assigned(told.assignment().post())),
            "officer.replaced.v1",
            officer(
                    ReplacementTold.class,
                    told -> new Whose(told.officer(), told.replacement().unit()),
                    (known, told) -> known.replaced(
                            told.assignment(),
                            new Replaced(
                                    told.replacement().documentNo(),
                                    told.replacement().replacedOn(),
                                    told.replacement().reason()))),
            "officer.recused.v1",
            officer(
                    RecusalTold.class,
                    told -> new Whose(told.recusal().officer(), told.recusal().unit()),
                    (known, told) -> known.recused(new Recused(
                            told.recusal().documentNo(),
                            told.recusal().recusedOn(),
                            told.recusal().by(),
                            told.recusal().ground()))),
            "officer.record-annulled.v1",
            new Telling(
                    event -> {
                        AnnulmentTold told = Telling.read(event, AnnulmentTold.class);
                        return key(event, new Whose(told.officer(), told.unit()));
                    },
                    (before, event) -> before.map(OfficerFact.class::cast)
                            .flatMap(known -> known.without(
                                    Telling.read(event, AnnulmentTold.class).documentNo()))),
            "former-holder.decision-recorded.v1",
            formerHolder(),
            "signatures.proposed.v1",
            new Telling(
                    event -> {
                        ProposalTold.Proposal told =
                                Telling.read(event, ProposalTold.class).proposal();
                        return key(event, told.key(), told.unit());
                    },
                    (before, event) -> Optional.of(Telling.read(event, ProposalTold.class)
                            .proposal()
                            .fact(event, before.map(ProposalFact.class::cast)))),
            "signatures.signed.v1",
            ended(How.SIGNED),
            "signatures.refused.v1",
            ended(How.REFUSED),
            "signatures.withdrawn.v1",
            ended(How.WITHDRAWN),
            "signatures.lapsed.v1",
            ended(How.LAPSED));

    private ToldOfControl() {}

    /** Whose officer it is. */
    private record Whose(String officer, String unit) {}

    /** Finds in a body whose officer it speaks of. */
    private interface Naming<B> {
        Whose of(B told);
    }

    record AssignmentTold(Assignment assignment) {
        record Assignment(String documentNo, String officer, String role, LocalDate assignedOn, String unit) {
            Post post() {
                return new Post(documentNo, role, assignedOn, Optional.empty());
            }
        }
    }

    record ReplacementTold(String assignment, String officer, Replacement replacement) {
        record Replacement(String documentNo, String reason, LocalDate replacedOn, String unit) {}
    }

    record RecusalTold(Recusal recusal) {
        record Recusal(String documentNo, String officer, String ground, LocalDate recusedOn, String by, String unit) {}
    }

    record AnnulmentTold(String documentNo, String officer, String unit) {}

    record ProposalTold(Proposal proposal) {
        record Proposal(Key key, LocalDate decidedOn, String unit, String proposedBy) {
            /** Proposed anew, it is known how it ended before. */
            ProposalFact fact(StoredEvent event, Optional<ProposalFact> before) {
                return new ProposalFact(
                        event.subject(),
                        key.code(),
                        key.documentNo(),
                        key.person(),
                        unit,
                        proposedBy,
                        decidedOn,
                        true,
                        before.map(ProposalFact::endings).orElse(List.of()));
            }
        }
    }

    record Key(String code, String documentNo, Optional<String> person, Optional<String> unit) {}

    record OverTold(Key key) {}

    record MarkTold(Marked decision) {
        record Marked(String part, String documentNo, Optional<String> person, String holder) {}
    }

    private static <B> Telling officer(Class<B> body, Naming<B> naming, BiFunction<OfficerFact, B, OfficerFact> more) {
        return new Telling(event -> key(event, naming.of(Telling.read(event, body))), (before, event) -> {
            B told = Telling.read(event, body);
            Whose whose = naming.of(told);
            OfficerFact known = before.map(OfficerFact.class::cast)
                    .orElseGet(() -> OfficerFact.nothingOf(Telling.caseOf(event), whose.unit(), whose.officer()));
            return Optional.of(more.apply(known, told));
        });
    }

    /** A mark comes right after its decision, whose fact says it from then on. */
    private static Telling formerHolder() {
        return new Telling(
                event -> {
                    MarkTold.Marked told = Telling.read(event, MarkTold.class).decision();
                    return ToldOfDecisions.key(event.subject(), told.part(), told.documentNo(), told.person());
                },
                (before, event) -> before.flatMap(fact -> marked(
                        fact,
                        new FormerHolder(
                                LocalDate.ofInstant(event.recordedAt(), LegalDay.ZONE),
                                Telling.read(event, MarkTold.class).decision().holder()))));
    }

    private static Optional<? extends Fact> marked(Fact fact, FormerHolder former) {
        if (fact instanceof DecisionFact decision) {
            return Optional.of(decision.by(Optional.of(former)));
        }
        return fact instanceof StepFact step ? Optional.of(step.by(Optional.of(former))) : Optional.of(fact);
    }

    private static Telling ended(How how) {
        return new Telling(
                event -> key(event, Telling.read(event, OverTold.class).key(), ""),
                (before, event) -> before.map(ProposalFact.class::cast)
                        .map(known -> known.ended(new ProposalFact.Ending(how, FactRow.recordedOn(event)))));
    }

    private static String key(StoredEvent event, Whose whose) {
        return String.join("/", "officer", event.subject(), whose.unit(), whose.officer());
    }

    private static String key(StoredEvent event, Key key, String unit) {
        return String.join(
                "/",
                "proposal",
                event.subject(),
                key.code(),
                key.documentNo(),
                key.person().orElse(""),
                key.unit().orElse(unit));
    }
}
