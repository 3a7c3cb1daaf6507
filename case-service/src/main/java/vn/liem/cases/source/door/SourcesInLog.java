package vn.liem.cases.source.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import vn.liem.cases.door.FindSource;
import vn.liem.cases.source.Source;
import vn.liem.cases.source.Source.NotRegistered;
import vn.liem.cases.source.Source.Registered;
import vn.liem.cases.source.SourceCommand;
import vn.liem.cases.source.SourceDecider;
import vn.liem.cases.source.SourceDecision;
import vn.liem.cases.source.SourceEvent;
import vn.liem.cases.source.SourceReceipt;
import vn.liem.eventstore.Aggregate;
import vn.liem.eventstore.EventLog;
import vn.liem.eventstore.StoredEvent;
import vn.liem.eventstore.UniqueKey;
import vn.liem.handover.desk.Handovers;
import vn.liem.handover.protocol.Custody;
import vn.liem.handover.protocol.Custody.Ground;
import vn.liem.handover.protocol.Custody.Known;
import vn.liem.handover.protocol.FileSubject;
import vn.liem.handover.protocol.SubjectKind;
import vn.liem.kernel.Ids;
import vn.liem.kernel.StreamId;

/** Information sources by their numbers, as the log has them now. */
@Singleton
public final class SourcesInLog implements FindSource {

    private static final Aggregate<SourceCommand, Source, SourceEvent> SOURCES =
            Aggregate.of(new SourceDecider(), SourceEvent.class);

    private final EventLog log;

    /** Reads this log. */
    @Inject
    public SourcesInLog(EventLog log) {
        this.log = log;
    }

    @Override
    public UUID idFor(String number) {
        return byNumber(number).orElseGet(() -> Ids.version8(SourceResource.NUMBER_SCOPE, number));
    }

    @Override
    public Optional<UUID> byNumber(String number) {
        return log.reader().holderOf(numberKey(number)).map(SourcesInLog::idOf);
    }

    @Override
    public SourceFound standing(UUID id) {
        Source state = SOURCES.decider().initial();
        for (StoredEvent event : log.reader().stream(StreamId.of("source", id))) {
            state = state.after(SOURCES.eventOf(event));
        }
        return switch (state) {
            case NotRegistered _ -> throw new IllegalArgumentException("no source %s is registered".formatted(id));
            case Registered source -> found(source, custody(id));
        };
    }

    private static SourceFound found(Registered source, Custody custody) {
        Optional<SourceReceipt> receipt = source.course().receipts().stream().findFirst();
        Optional<SourceDecision> last = source.course().decisions().stream().reduce((_, later) -> later);
        Optional<String> handedTo = handedTo(custody);
        return new SourceFound(
                source.details().sentBy(),
                source.details().sentOn(),
                receipt.map(SourceReceipt::receivedBy),
                receipt.map(SourceReceipt::receivedOn),
                handedTo.orElseGet(source::inHandsOf),
                custody instanceof Custody.UnderOffer
                        ? FileOfSource.UNDER_OFFER
                        : handedTo.isPresent() ? FileOfSource.HANDED_OVER : FileOfSource.WITH_SENDER,
                last.map(made -> made.outcome().name().toLowerCase(Locale.ROOT)),
                last.map(SourceDecision::decidedOn),
                last.flatMap(SourceDecision::caseNumber));
    }

    /** The holder, where the file was handed over by the protocol. */
    private static Optional<String> handedTo(Custody custody) {
        return custody instanceof Known known
                        && known.epoch() > Custody.FIRST_EPOCH
                        && known.ground() != Ground.REGISTER
                ? Optional.of(known.holder().value())
                : Optional.empty();
    }

    private Custody custody(UUID id) {
        var aggregate = Handovers.CUSTODY;
        Custody custody = aggregate.decider().initial();
        for (StoredEvent event : log.reader().stream(Handovers.custody(new FileSubject(SubjectKind.SOURCE, id)))) {
            custody = aggregate.decider().evolve(custody, aggregate.eventOf(event));
        }
        return custody;
    }

    /** The stream of the source with this number. */
    StreamId streamFor(String number) {
        return StreamId.of("source", idFor(number));
    }

    /** The number as what one source alone may have. */
    static UniqueKey numberKey(String number) {
        return new UniqueKey(SourceResource.NUMBER_SCOPE, number);
    }

    private static UUID idOf(StreamId stream) {
        return UUID.fromString(stream.value().substring(stream.value().indexOf(':') + 1));
    }
}
