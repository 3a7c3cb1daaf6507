package vn.liem.cases.registry.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.liem.cases.person.door.SubjectKeys;
import vn.liem.cases.registry.Case.Registered;
import vn.liem.cases.registry.CaseCommand;
import vn.liem.cases.registry.CaseCommand.RegisterCase;
import vn.liem.cases.registry.CaseCommand.SeparateCase;
import vn.liem.cases.registry.CaseDetails;
import vn.liem.cases.registry.ItemType;
import vn.liem.cases.registry.Offence;
import vn.liem.cases.registry.Separation;
import vn.liem.eventstore.Authorship;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.Instruction;
import vn.liem.eventstore.StoredEvent;
import vn.liem.handover.desk.Handovers;
import vn.liem.handover.protocol.CustodyCommand.OpenFile;
import vn.liem.handover.protocol.FileSubject;
import vn.liem.handover.protocol.SubjectKind;
import vn.liem.handover.protocol.UnitCode;
import vn.liem.kernel.Ids;
import vn.liem.kernel.StreamId;
import vn.liem.messaging.Reaction;
import vn.liem.messaging.Reactions;

/**
 * The registry follows a separation that was decided elsewhere: the new case is registered under its number with what is known
 * of the case it came from, and the deciding body begins its file. A number that another case has here holds it for a person.
 */
@Singleton
final class SeparationsTold implements Reactions {

    private static final String SEPARATED = "separation.case-separated.v1";
    private static final String ACTOR = "case-service";
    private static final String SPACE = "registry";

    private final CasesInLog cases;
    private final SubjectKeys keys;

    @Inject
    SeparationsTold(CasesInLog cases, SubjectKeys keys) {
        this.cases = cases;
        this.keys = keys;
    }

    /** What is read of the event. */
    record SeparationTold(Decided separation) {
        record Decided(
                UUID fromCase,
                UUID newCase,
                String number,
                List<Offence> offences,
                LocalDate separatedOn,
                String unit) {}
    }

    @Override
    public List<Reaction<?, ?, ?>> to(String source, StoredEvent event) {
        if (!event.type().equals(SEPARATED)) {
            return List.of();
        }
        var told = BodyCodec.decode(event.body(), SeparationTold.class).separation();
        StreamId stream = StreamId.of("case", told.newCase());
        List<Reaction<?, ?, ?>> reactions = new ArrayList<>();
        if (cases.registered(told.newCase()).isEmpty()) {
            cases.registered(told.fromCase()).ifPresent(from -> {
                reactions.add(registration(source, event, told, from));
                reactions.add(fileBegun(source, event, told));
            });
        }
        CaseCommand separate = new SeparateCase(new Separation(told.fromCase()));
        reactions.add(new Reaction<>(
                CasesInLog.CASES,
                Instruction.of(separate, stream, stream.value(), event.occurredOn(), after(source, event, told))));
        return reactions;
    }

    /** It speaks of two cases. */
    @Override
    public boolean standsAlone(StoredEvent event) {
        return event.type().equals(SEPARATED);
    }

    private Reaction<?, ?, ?> registration(
            String source, StoredEvent event, SeparationTold.Decided told, Registered from) {
        StreamId stream = StreamId.of("case", told.newCase());
        CaseCommand register =
                new RegisterCase(told.newCase(), keys.keyOf(stream).value(), details(told, from.details()));
        return new Reaction<>(
                CasesInLog.CASES,
                Instruction.of(register, stream, stream.value(), event.occurredOn(), after(source, event, told))
                        .claiming(CasesInLog.numberKey(told.number())));
    }

    /** The institution stays that of the case it came from. */
    private static CaseDetails details(SeparationTold.Decided told, CaseDetails from) {
        return new CaseDetails(
                told.number(),
                ItemType.CASE,
                Optional.empty(),
                from.locality(),
                from.field(),
                from.offenceGroup(),
                told.separatedOn(),
                Optional.empty(),
                told.offences().stream().findFirst().or(from::offence),
                from.violationPeriod(),
                Optional.empty());
    }

    private static Reaction<?, ?, ?> fileBegun(String source, StoredEvent event, SeparationTold.Decided told) {
        FileSubject file = new FileSubject(SubjectKind.CASE, told.newCase());
        return new Reaction<>(
                Handovers.CUSTODY,
                Instruction.of(
                        new OpenFile(file, new UnitCode(told.unit()), told.separatedOn()),
                        Handovers.custody(file),
                        StreamId.of("case", told.newCase()).value(),
                        event.occurredOn(),
                        after(source, event, told)));
    }

    /** It is recorded for the body that separated the case. */
    private static Authorship after(String source, StoredEvent event, SeparationTold.Decided told) {
        return new Authorship(
                ACTOR,
                Optional.of(told.unit()),
                Ids.version8(SPACE, source + ":" + event.id()),
                event.by().correlation(),
                Optional.of(event.id()));
    }
}
