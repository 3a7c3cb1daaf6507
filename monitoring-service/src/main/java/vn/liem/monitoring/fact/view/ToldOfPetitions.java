package vn.liem.monitoring.fact.view;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.liem.eventstore.StoredEvent;
import vn.liem.monitoring.fact.PetitionFact;
import vn.liem.monitoring.fact.PetitionFact.Classification;
import vn.liem.monitoring.fact.PetitionFact.Code;
import vn.liem.monitoring.fact.PetitionFact.Step;

/** What case-service tells of petitions: receipt, classification, and the steps by which they are counted. */
final class ToldOfPetitions {

    static final Map<String, Telling> ALL = Map.ofEntries(
            Map.entry(
                    "petition.received.v1",
                    Telling.whole(PetitionTold.class, (event, _) -> key(event), (event, told) -> told.fact(id(event)))),
            Map.entry(
                    "petition.classified.v1",
                    Telling.more(
                            ClassificationTold.class,
                            PetitionFact.class,
                            (event, _) -> key(event),
                            (known, told) -> known.classified(told.classification()))),
            Map.entry("petition.corrected.v1", corrected()),
            Map.entry("petition.statement-withdrawn.v1", Telling.end(StatementTold.class, (event, _) -> key(event))),
            Map.entry(
                    "petition.step-taken-back.v1",
                    Telling.more(
                            TakenBackTold.class,
                            PetitionFact.class,
                            (event, _) -> key(event),
                            (known, told) -> told.code()
                                    .map(code -> known.without(code, told.takenOn()))
                                    .orElse(known))),
            Map.entry("petition.marked-beyond-level.v1", step(MarkTold.class, MarkTold::step)),
            Map.entry("petition.linked.v1", step(LinkTold.class, LinkTold::step)),
            Map.entry("petition.accepted.v1", step(AcceptanceTold.class, AcceptanceTold::step)),
            Map.entry("petition.due-day-stated.v1", step(DueDayTold.class, DueDayTold::step)),
            Map.entry("petition.settled-without-result.v1", step(SettlementTold.class, SettlementTold::step)),
            Map.entry("petition.forwarded.v1", step(ForwardingTold.class, ForwardingTold::step)),
            Map.entry("petition.returned.v1", step(ReturnTold.class, ReturnTold::step)),
            Map.entry("petition.extended.v1", step(ExtensionTold.class, ExtensionTold::step)),
            Map.entry("petition.suspended.v1", step(SuspensionTold.class, SuspensionTold::step)),
            Map.entry("petition.resumed.v1", step(ResumptionTold.class, ResumptionTold::step)),
            Map.entry("petition.concluded.v1", step(ConclusionTold.class, ConclusionTold::step)),
            Map.entry("petition.withdrawn.v1", step(WithdrawalTold.class, WithdrawalTold::step)),
            Map.entry("petition.reopened.v1", step(ReopeningTold.class, ReopeningTold::step)));

    private ToldOfPetitions() {}

    record StatementTold(String number) {}

    record PetitionTold(Details details, Optional<Classification> classification) {
        record Details(String number, String kind, String receivedBy, LocalDate receivedOn, boolean aboutLeader) {}

        PetitionFact fact(String id) {
            return new PetitionFact(
                    id,
                    details.number(),
                    details.kind(),
                    classification,
                    details.receivedBy(),
                    details.receivedOn(),
                    details.aboutLeader(),
                    List.of());
        }
    }

    record ClassificationTold(Classification classification) {}

    record TakenBackTold(String step, LocalDate takenOn) {
        /** The step, where figures look at it. */
        Optional<Code> code() {
            return Arrays.stream(Code.values())
                    .filter(code -> code.name().toLowerCase(Locale.ROOT).equals(step))
                    .findFirst();
        }
    }

    record MarkTold(LocalDate markedOn) {
        Step step() {
            return Step.plain(Code.MARKED_BEYOND_LEVEL, markedOn);
        }
    }

    record LinkTold(LocalDate linkedOn) {
        Step step() {
            return Step.plain(Code.LINKED, linkedOn);
        }
    }

    record AcceptanceTold(LocalDate acceptedOn, Optional<LocalDate> dueOn) {
        Step step() {
            return Step.accepted(acceptedOn, dueOn);
        }
    }

    record DueDayTold(LocalDate statedOn, LocalDate dueOn) {
        Step step() {
            return Step.due(statedOn, dueOn);
        }
    }

    record SettlementTold(LocalDate settledOn) {
        Step step() {
            return Step.plain(Code.SETTLED_WITHOUT_RESULT, settledOn);
        }
    }

    record ForwardingTold(LocalDate forwardedOn) {
        Step step() {
            return Step.plain(Code.FORWARDED, forwardedOn);
        }
    }

    record ReturnTold(LocalDate returnedOn) {
        Step step() {
            return Step.plain(Code.RETURNED, returnedOn);
        }
    }

    record ExtensionTold(LocalDate extendedOn, int days) {
        Step step() {
            return Step.extended(extendedOn, days);
        }
    }

    record SuspensionTold(LocalDate suspendedOn) {
        Step step() {
            return Step.plain(Code.SUSPENDED, suspendedOn);
        }
    }

    record ResumptionTold(LocalDate resumedOn) {
        Step step() {
            return Step.plain(Code.RESUMED, resumedOn);
        }
    }

    record ConclusionTold(LocalDate concludedOn) {
        Step step() {
            return Step.plain(Code.CONCLUDED, concludedOn);
        }
    }

    record WithdrawalTold(LocalDate withdrawnOn) {
        Step step() {
            return Step.plain(Code.WITHDRAWN, withdrawnOn);
        }
    }

    record ReopeningTold(LocalDate reopenedOn) {
        Step step() {
            return Step.plain(Code.REOPENED, reopenedOn);
        }
    }

    /** A correction says anew what was received, and leaves the steps. */
    private static Telling corrected() {
        return Telling.more(PetitionTold.class, PetitionFact.class, (event, _) -> key(event), (known, told) -> {
            PetitionFact right = told.fact(known.id());
            for (Step step : known.steps()) {
                right = right.with(step);
            }
            return right;
        });
    }

    private static <B> Telling step(Class<B> body, Function<B, Step> step) {
        return Telling.more(
                body, PetitionFact.class, (event, _) -> key(event), (known, told) -> known.with(step.apply(told)));
    }

    private static String key(StoredEvent event) {
        return event.stream().value();
    }

    private static String id(StoredEvent event) {
        return key(event).substring(key(event).indexOf(':') + 1);
    }
}
