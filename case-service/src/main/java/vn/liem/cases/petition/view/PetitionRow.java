package vn.liem.cases.petition.view;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.liem.cases.petition.Classification;
import vn.liem.cases.petition.Petition;
import vn.liem.cases.petition.Petition.NotReceived;
import vn.liem.cases.petition.Petition.Received;
import vn.liem.cases.petition.PetitionCourse;
import vn.liem.cases.petition.PetitionDetails;
import vn.liem.cases.petition.PetitionEvent;
import vn.liem.cases.petition.PetitionEvent.PetitionConcluded;
import vn.liem.cases.petition.PetitionEvent.PetitionLinked;
import vn.liem.cases.petition.PetitionEvent.PetitionSourceSent;
import vn.liem.cases.petition.PetitionEvent.Step;
import vn.liem.cases.petition.PetitionKind;
import vn.liem.cases.petition.PetitionResult;
import vn.liem.cases.petition.PetitionStanding;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.EventBody;
import vn.liem.kernel.EventTypes;
import vn.liem.procedure.due.SettlementLimit;

/**
 * A petition as lists show and filter it.
 *
 * @param kind as classified, or else as received
 * @param parties the unit codes of every body that takes part in it
 * @param lastDay the last day to settle it, once it was accepted; whether it is prolonged is asked on a day
 * @param closedOn the day on which it was settled or left the body
 * @param linkedTo the id of the petition that it repeats
 * @param whole everything that is known, as JSON: what the next event folds into
 */
public record PetitionRow(
        UUID id,
        long version,
        String number,
        PetitionKind kind,
        LocalDate receivedOn,
        String receivedBy,
        List<String> parties,
        boolean aboutLeader,
        boolean anonymous,
        boolean beyondLevel,
        boolean crimeSign,
        PetitionStanding standing,
        Optional<LocalDate> lastDay,
        Optional<LocalDate> closedOn,
        Optional<PetitionResult> result,
        Optional<UUID> linkedTo,
        Optional<String> sourceNumber,
        String whole) {

    private static final EventTypes<PetitionEvent> TYPES = EventTypes.of(PetitionEvent.class);

    /** What is known of a petition, as it is kept: steps by their stored names. */
    record Kept(PetitionDetails details, Optional<Classification> classification, List<KeptStep> steps) {}

    /** A step as it is kept. */
    record KeptStep(String type, String body) {}

    /** The row after an event; none where nothing was received. */
    static Optional<PetitionRow> after(Optional<PetitionRow> row, UUID id, long version, PetitionEvent event) {
        Petition before = row.<Petition>map(known -> petitionOf(known.whole())).orElseGet(NotReceived::new);
        return switch (before.after(event)) {
            case NotReceived _ -> Optional.empty();
            case Received petition -> Optional.of(of(id, version, petition));
        };
    }

    private static PetitionRow of(UUID id, long version, Received petition) {
        PetitionDetails details = petition.details();
        PetitionCourse course = PetitionCourse.of(petition);
        return new PetitionRow(
                id,
                version,
                details.number(),
                petition.kind(),
                details.receivedOn(),
                details.receivedBy(),
                petition.parties(),
                details.aboutLeader(),
                details.anonymous(),
                course.isBeyondLevel(),
                course.showsCrime(),
                course.standing(),
                course.limit().flatMap(SettlementLimit::lastDay),
                course.closedOn(),
                course.standing() == PetitionStanding.CONCLUDED
                        ? last(petition, PetitionConcluded.class).map(PetitionConcluded::result)
                        : Optional.empty(),
                last(petition, PetitionLinked.class).map(PetitionLinked::petitionId),
                last(petition, PetitionSourceSent.class).map(PetitionSourceSent::sourceNumber),
                BodyCodec.encode(kept(petition)).json());
    }

    private static <S extends Step> Optional<S> last(Received petition, Class<S> type) {
        return petition.steps().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .reduce((_, later) -> later);
    }

    private static Kept kept(Received petition) {
        return new Kept(
                petition.details(),
                petition.classification(),
                petition.steps().stream()
                        .map(step -> new KeptStep(
                                TYPES.nameOf(step.getClass()),
                                BodyCodec.encode(step).json()))
                        .toList());
    }

    /** The petition of a kept text. */
    static Received petitionOf(String whole) {
        Kept kept = BodyCodec.decode(body(whole), Kept.class);
        return new Received(
                kept.details(),
                kept.classification(),
                kept.steps().stream()
                        .map(step -> (Step) BodyCodec.decode(body(step.body()), TYPES.classOf(step.type())))
                        .toList());
    }

    private static EventBody body(String json) {
        return new EventBody(json.getBytes(StandardCharsets.UTF_8));
    }
}
