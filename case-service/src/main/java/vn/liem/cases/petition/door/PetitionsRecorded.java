package vn.liem.cases.petition.door;

import static vn.liem.cases.petition.door.PetitionDesk.PETITIONS;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.liem.cases.imports.RecordedRows;
import vn.liem.cases.petition.Petition;
import vn.liem.cases.petition.Petition.NotReceived;
import vn.liem.cases.petition.Petition.Received;
import vn.liem.cases.petition.PetitionCourse;
import vn.liem.cases.petition.PetitionDetails;
import vn.liem.cases.petition.PetitionEvent.PetitionAccepted;
import vn.liem.cases.petition.PetitionEvent.PetitionConcluded;
import vn.liem.cases.petition.PetitionEvent.PetitionForwarded;
import vn.liem.cases.petition.PetitionEvent.PetitionSourceSent;
import vn.liem.eventstore.EventLog;
import vn.liem.eventstore.StoredEvent;
import vn.liem.eventstore.UniqueKey;
import vn.liem.kernel.StreamId;
import vn.liem.registers.known.InSystem;
import vn.liem.registers.row.PetitionRow;
import vn.liem.registers.row.Register;

/**
 * Petitions that were received by hand, or of which people have recorded something since a register told them, as a register
 * would tell them: by their last acceptance and their last end.
 */
@Singleton
public final class PetitionsRecorded implements RecordedRows {

    private final EventLog log;

    /** Reads this log. */
    @Inject
    public PetitionsRecorded(EventLog log) {
        this.log = log;
    }

    @Override
    public Register register() {
        return Register.PETITIONS;
    }

    @Override
    public List<InSystem> recorded(Asked asked) {
        Set<StreamId> streams = new LinkedHashSet<>();
        List<UniqueKey> keys = new ArrayList<>();
        asked.brought().forEach((number, row) -> {
            if (row instanceof PetitionRow petition) {
                streams.add(PetitionDesk.streamOfRegister(number));
                keys.add(PetitionFromRegister.numberKey(petition));
            }
        });
        streams.addAll(log.reader().holdersOf(keys));
        List<InSystem> found = new ArrayList<>();
        Set<StreamId> ofPeople = log.reader().touchedByPeople(streams);
        for (List<StoredEvent> events : log.reader().streams(ofPeople).values()) {
            Petition state = PETITIONS.decider().initial();
            for (StoredEvent event : events) {
                state = state.after(PETITIONS.eventOf(event));
            }
            switch (state) {
                case NotReceived _ -> {}
                case Received petition ->
                    found.add(
                            new InSystem.Stands(row(petition), events.getFirst().pos()));
            }
        }
        return found;
    }

    private static PetitionRow row(Received petition) {
        PetitionDetails details = petition.details();
        PetitionCourse course = PetitionCourse.of(petition);
        Optional<PetitionAccepted> accepted = last(petition, PetitionAccepted.class);
        Optional<LocalDate> closedOn = course.closedOn();
        return new PetitionRow(
                details.number(),
                PetitionRow.Kind.valueOf(details.kind().name()),
                details.receivedOn(),
                details.receivedBy(),
                details.aboutLeader(),
                details.anonymous(),
                course.isBeyondLevel(),
                accepted.map(PetitionAccepted::acceptedOn),
                accepted.flatMap(PetitionAccepted::dueOn),
                closedOn,
                closedOn.flatMap(on -> result(petition, on)),
                last(petition, PetitionSourceSent.class).map(PetitionSourceSent::sourceNumber));
    }

    private static Optional<PetitionRow.Result> result(Received petition, LocalDate on) {
        return last(petition, PetitionConcluded.class)
                .filter(concluded -> concluded.concludedOn().equals(on))
                .map(concluded -> PetitionRow.Result.valueOf(concluded.result().name()))
                .or(() -> last(petition, PetitionForwarded.class)
                        .filter(forwarded -> forwarded.forwardedOn().equals(on))
                        .map(_ -> PetitionRow.Result.FORWARDED));
    }

    private static <S> Optional<S> last(Received petition, Class<S> step) {
        return petition.steps().stream()
                .filter(step::isInstance)
                .map(step::cast)
                .reduce((_, later) -> later);
    }
}
