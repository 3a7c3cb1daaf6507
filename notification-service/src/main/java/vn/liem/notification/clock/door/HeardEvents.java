package vn.liem.notification.clock.door;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.StoredEvent;
import vn.liem.kernel.PersonKey;
import vn.liem.notification.clock.ClocksCommand;
import vn.liem.notification.clock.ClocksCommand.CountAnew;
import vn.liem.notification.clock.ClocksCommand.ExplainMiss;
import vn.liem.notification.clock.ClocksCommand.InvolveBodies;
import vn.liem.notification.clock.ClocksCommand.LookOn;
import vn.liem.notification.clock.ClocksCommand.NameBodies;
import vn.liem.notification.clock.ClocksCommand.Note;
import vn.liem.notification.clock.ClocksCommand.PlaceSubject;
import vn.liem.notification.clock.ClocksCommand.Restate;
import vn.liem.notification.clock.ClocksCommand.Withdraw;
import vn.liem.notification.clock.policy.AnnulmentTold;
import vn.liem.notification.clock.policy.CaseTold;
import vn.liem.notification.clock.policy.ChargeTold;
import vn.liem.notification.clock.policy.DecisionTold;
import vn.liem.notification.clock.policy.HandOverTold;
import vn.liem.notification.clock.policy.MeasureAnnulmentTold;
import vn.liem.notification.clock.policy.MeasureTold;
import vn.liem.notification.clock.policy.SourceTold;
import vn.liem.notification.clock.policy.WhenAccusedChargedThenNoteOffence;
import vn.liem.notification.clock.policy.WhenCaseRegisteredThenPlaceIt;
import vn.liem.notification.clock.policy.WhenDecisionTakenThenNoteIt;
import vn.liem.notification.clock.policy.WhenFileHandedOverThenNoteIt;
import vn.liem.notification.clock.policy.WhenMeasureTakenThenNoteIt;
import vn.liem.notification.clock.policy.WhenSourceHandledThenNoteIt;
import vn.liem.service.door.CommandDoor;

/** Which events of other services are heard, and which policy answers each. */
final class HeardEvents {

    private static final Map<String, Reading<?>> ALL = all();

    private HeardEvents() {}

    /** How one type of event is read, and what it leads to. */
    record Reading<B>(Class<B> body, BiFunction<StoredEvent, B, List<ClocksCommand>> policy) {
        List<ClocksCommand> of(StoredEvent event) {
            return policy.apply(event, BodyCodec.decode(event.body(), body));
        }
    }

    /** Nothing is read of an annulled charge: its stream names the person. */
    record ChargeEndTold() {}

    /** That what a register told is taken back; by which number is no matter here. */
    record StatementTold(String number) {}

    /** The stored names of the events that are heard. */
    static List<String> types() {
        return ALL.keySet().stream().sorted().toList();
    }

    /** What follows from an event; nothing where it is not heard. */
    static List<ClocksCommand> commandsAfter(StoredEvent event) {
        return Optional.<Reading<?>>ofNullable(ALL.get(event.type()))
                .map(reading -> reading.of(event))
                .orElse(List.of())
                .stream()
                .map(command -> recordedOn(LocalDate.ofInstant(event.recordedAt(), CommandDoor.VIETNAM), command))
                .toList();
    }

    /** The day on which a fact was recorded decides whether anybody is told of the clocks that follow. */
    static ClocksCommand recordedOn(LocalDate day, ClocksCommand command) {
        return switch (command) {
            case Note(var noted) ->
                new Note(noted.stream().map(each -> each.recordedOn(day)).toList());
            case Restate _,
                    Withdraw _,
                    PlaceSubject _,
                    InvolveBodies _,
                    NameBodies _,
                    ExplainMiss _,
                    CountAnew _,
                    LookOn _ -> command;
        };
    }

    private static Map<String, Reading<?>> all() {
        Map<String, Reading<?>> all = new HashMap<>();
        decisions(all);
        hear(all, CaseTold.class, HeardEvents::ofCase, "case.registered.v1", "case.instituted.v1", "case.joined.v1");
        hear(
                all,
                CaseTold.class,
                (event, told) -> WhenCaseRegisteredThenPlaceIt.reactToCorrection(
                        event.id(), event.by().onBehalfOf(), told),
                "case.corrected.v1");
        hear(
                all,
                SourceTold.class,
                (event, told) -> WhenSourceHandledThenNoteIt.react(event.id(), told),
                "source.registered.v1",
                "source.received.v1",
                "source.redirected.v1",
                "source.decided.v1",
                "source.corrected.v1");
        hear(
                all,
                StatementTold.class,
                (_, _) -> WhenCaseRegisteredThenPlaceIt.reactToTakingBack(),
                "case.statement-withdrawn.v1");
        hear(
                all,
                StatementTold.class,
                (_, _) -> WhenSourceHandledThenNoteIt.reactToTakingBack(),
                "source.statement-withdrawn.v1");
        hear(all, ChargeTold.class, HeardEvents::ofCharge, "accused.charged.v1", "accused.charge-corrected.v1");
        hear(
                all,
                ChargeEndTold.class,
                (event, _) -> WhenAccusedChargedThenNoteOffence.reactToAnnulment(personOf(event)),
                "accused.charge-annulled.v1");
        measures(all);
        handOvers(all);
        HeardOfPetitions.READINGS.forEach(all::put);
        HeardOfInspections.READINGS.forEach(all::put);
        HeardOfAppraisals.READINGS.forEach(all::put);
        HeardOfDirectives.READINGS.forEach(all::put);
        HeardOfDocuments.READINGS.forEach(all::put);
        HeardOfReviews.READINGS.forEach(all::put);
        return Map.copyOf(all);
    }

    private static void decisions(Map<String, Reading<?>> all) {
        BiFunction<StoredEvent, DecisionTold, List<ClocksCommand>> taken =
                (event, told) -> WhenDecisionTakenThenNoteIt.react(event.id(), event.type(), told);
        WhenDecisionTakenThenNoteIt.FACTS.keySet().forEach(type -> hear(all, DecisionTold.class, taken, type));
        WhenDecisionTakenThenNoteIt.EXTENSIONS.forEach(type -> hear(all, DecisionTold.class, taken, type));
        for (String part : WhenDecisionTakenThenNoteIt.PARTS) {
            hear(all, DecisionTold.class, taken, part + WhenDecisionTakenThenNoteIt.STEP_TAKEN);
            hear(
                    all,
                    DecisionTold.class,
                    (event, told) -> WhenDecisionTakenThenNoteIt.reactToCorrection(event.id(), event.type(), told),
                    part + ".corrected.v1");
            hear(
                    all,
                    AnnulmentTold.class,
                    (event, told) -> WhenDecisionTakenThenNoteIt.reactToAnnulment(event.type(), told),
                    part + ".annulled.v1");
        }
    }

    private static void measures(Map<String, Reading<?>> all) {
        hear(
                all,
                MeasureTold.class,
                (event, told) -> WhenMeasureTakenThenNoteIt.react(event.id(), personOf(event), told),
                "measure.applied.v1",
                "measure.extended.v1",
                "measure.cancelled.v1",
                "measure.replaced.v1",
                "measure.person-released.v1");
        hear(
                all,
                MeasureAnnulmentTold.class,
                (event, told) -> WhenMeasureTakenThenNoteIt.reactToAnnulment(personOf(event), told),
                "measure.record-annulled.v1");
    }

    private static void handOvers(Map<String, Reading<?>> all) {
        hear(
                all,
                HandOverTold.class,
                (event, told) -> WhenFileHandedOverThenNoteIt.react(event.id(), told),
                "handover.file-offered.v1",
                "handover.file-offered.v2",
                "handover.file-received.v1",
                "handover.file-accepted.v1",
                "handover.file-rejected.v1",
                "handover.withdrawal-granted.v1",
                "handover.offer-ended-by-operator.v1");
        hear(
                all,
                HandOverTold.class,
                (event, told) -> WhenFileHandedOverThenNoteIt.reactToStatement(event.id(), told),
                "handover.handover-recorded.v1",
                "handover.recorded-handover-corrected.v1");
        hear(
                all,
                HandOverTold.class,
                (event, told) -> WhenFileHandedOverThenNoteIt.reactToAnswer(event.id(), told),
                "handover.recorded-handover-answered.v1");
        hear(
                all,
                HandOverTold.class,
                (_, told) -> WhenFileHandedOverThenNoteIt.reactToTakingBack(told),
                "handover.recorded-handover-withdrawn.v1");
    }

    private static List<ClocksCommand> ofCase(StoredEvent event, CaseTold told) {
        return WhenCaseRegisteredThenPlaceIt.react(event.id(), event.by().onBehalfOf(), told);
    }

    private static List<ClocksCommand> ofCharge(StoredEvent event, ChargeTold told) {
        return WhenAccusedChargedThenNoteOffence.react(event.id(), personOf(event), told);
    }

    /** The last part of the name of the stream of an accused, or of the measures on a person. */
    private static PersonKey personOf(StoredEvent event) {
        String stream = event.stream().value();
        return new PersonKey(UUID.fromString(stream.substring(stream.lastIndexOf('/') + 1)));
    }

    private static <B> void hear(
            Map<String, Reading<?>> all,
            Class<B> body,
            BiFunction<StoredEvent, B, List<ClocksCommand>> policy,
            String... types) {
        for (String type : types) {
            all.put(type, new Reading<>(body, policy));
        }
    }
}
