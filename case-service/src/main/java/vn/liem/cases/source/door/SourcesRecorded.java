package vn.liem.cases.source.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.liem.cases.imports.RecordedRows;
import vn.liem.cases.person.door.OpenedTexts;
import vn.liem.cases.person.door.SealedAt;
import vn.liem.cases.person.door.SubjectKeys;
import vn.liem.cases.source.Source;
import vn.liem.cases.source.Source.NotRegistered;
import vn.liem.cases.source.Source.Registered;
import vn.liem.cases.source.SourceCourse;
import vn.liem.cases.source.SourceDecider;
import vn.liem.cases.source.SourceDecision;
import vn.liem.cases.source.SourceDetails;
import vn.liem.cases.source.SourceEvent;
import vn.liem.cases.source.SourceEvent.SourceCorrected;
import vn.liem.cases.source.SourceEvent.SourceRegistered;
import vn.liem.cases.source.SourceReceipt;
import vn.liem.cases.source.SourceRedirection;
import vn.liem.eventstore.Aggregate;
import vn.liem.eventstore.EventLog;
import vn.liem.eventstore.StoredEvent;
import vn.liem.kernel.StreamId;
import vn.liem.registers.known.InSystem;
import vn.liem.registers.row.Field;
import vn.liem.registers.row.Register;
import vn.liem.registers.row.SourceRow;

/** Information sources that were registered by hand, as a register would tell them: by their first receipt and last decision. */
@Singleton
public final class SourcesRecorded implements RecordedRows {

    private static final Aggregate<vn.liem.cases.source.SourceCommand, Source, SourceEvent> SOURCES =
            Aggregate.of(new SourceDecider(), SourceEvent.class);

    private final EventLog log;
    private final SubjectKeys keys;

    /** Reads this log, and texts with the keys of subjects. */
    @Inject
    public SourcesRecorded(EventLog log, SubjectKeys keys) {
        this.log = log;
        this.keys = keys;
    }

    @Override
    public Register register() {
        return Register.SOURCES;
    }

    @Override
    public List<InSystem> recorded(Asked asked) {
        List<StreamId> streams = List.copyOf(log.reader()
                .holdersOf(SourceResource.NUMBER_SCOPE, asked.untold())
                .values());
        List<Found> found = new ArrayList<>();
        OpenedTexts texts = new OpenedTexts(keys, asked.who());
        for (List<StoredEvent> events : log.reader().streams(streams).values()) {
            find(events).ifPresent(one -> {
                found.add(one);
                if (asked.compared().contains(one.source().details().number())) {
                    texts.want(one.subject());
                }
            });
        }
        texts.open();
        return found.stream()
                .<InSystem>map(
                        one -> new InSystem.Stands(row(one.source(), texts.textOf(one.subject())), one.recordedAs()))
                .toList();
    }

    private record Found(Registered source, SealedAt subject, long recordedAs) {}

    private static Optional<Found> find(List<StoredEvent> events) {
        Source state = SOURCES.decider().initial();
        Optional<SealedAt> subject = Optional.empty();
        for (StoredEvent stored : events) {
            SourceEvent event = SOURCES.eventOf(stored);
            state = state.after(event);
            subject = switch (event) {
                case SourceRegistered(var _, var details) -> Optional.of(sealed(stored, details));
                case SourceCorrected(var details, var _, var _) -> Optional.of(sealed(stored, details));
                case SourceEvent.SourceStatementWithdrawn _ -> Optional.empty();
                case SourceEvent.SourceReceived _, SourceEvent.SourceRedirected _, SourceEvent.SourceDecided _ ->
                    subject;
            };
        }
        Optional<SealedAt> last = subject;
        return switch (state) {
            case NotRegistered _ -> Optional.empty();
            case Registered source ->
                last.map(at -> new Found(source, at, events.getFirst().pos()));
        };
    }

    private static SealedAt sealed(StoredEvent stored, SourceDetails details) {
        return new SealedAt(details.subject(), stored.type() + "/subject");
    }

    private static SourceRow row(Registered source, Optional<String> subject) {
        SourceDetails details = source.details();
        SourceCourse course = source.course();
        Optional<SourceReceipt> receipt = course.receipts().stream().findFirst();
        Optional<SourceDecision> decision = course.decisions().stream().reduce((_, later) -> later);
        return new SourceRow(
                details.number(),
                SourceRow.Kind.valueOf(details.kind().name()),
                SourceRow.Channel.valueOf(details.channel().name()),
                subject.filter(text -> !text.isEmpty()),
                details.aboutUnit(),
                Field.valueOf(details.field().name()),
                details.sentBy(),
                details.sentOn(),
                receipt.map(SourceReceipt::receivedBy).or(details::sentTo),
                receipt.map(SourceReceipt::receivedOn),
                course.redirections().stream().findFirst().map(SourceRedirection::redirectedOn),
                decision.map(made -> SourceRow.Decision.valueOf(made.outcome().name())),
                decision.map(SourceDecision::decidedOn),
                decision.flatMap(SourceDecision::caseNumber));
    }
}
