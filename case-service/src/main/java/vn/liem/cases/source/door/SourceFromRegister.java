package vn.liem.cases.source.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.liem.cases.imports.CarriedOut;
import vn.liem.cases.imports.CarryRow;
import vn.liem.cases.imports.RowAppend;
import vn.liem.cases.imports.RowToCarry;
import vn.liem.cases.imports.UndoneReason;
import vn.liem.cases.person.door.SubjectKeys;
import vn.liem.cases.source.Source;
import vn.liem.cases.source.Source.NotRegistered;
import vn.liem.cases.source.Source.Registered;
import vn.liem.cases.source.SourceChannel;
import vn.liem.cases.source.SourceCommand;
import vn.liem.cases.source.SourceCommand.CorrectSource;
import vn.liem.cases.source.SourceCommand.DecideSource;
import vn.liem.cases.source.SourceCommand.ReceiveSource;
import vn.liem.cases.source.SourceCommand.RedirectSource;
import vn.liem.cases.source.SourceCommand.RegisterSource;
import vn.liem.cases.source.SourceCommand.WithdrawSourceStatement;
import vn.liem.cases.source.SourceCourse;
import vn.liem.cases.source.SourceDecider;
import vn.liem.cases.source.SourceDecision;
import vn.liem.cases.source.SourceDetails;
import vn.liem.cases.source.SourceEvent;
import vn.liem.cases.source.SourceField;
import vn.liem.cases.source.SourceKind;
import vn.liem.cases.source.SourceOutcome;
import vn.liem.cases.source.SourceReceipt;
import vn.liem.cases.source.SourceRedirection;
import vn.liem.eventstore.Aggregate;
import vn.liem.eventstore.Authorship;
import vn.liem.eventstore.CommandHandler;
import vn.liem.eventstore.EventLog;
import vn.liem.eventstore.Instruction;
import vn.liem.eventstore.StoredEvent;
import vn.liem.kernel.Ids;
import vn.liem.kernel.SealedText;
import vn.liem.kernel.StreamId;
import vn.liem.registers.row.Register;
import vn.liem.registers.row.RegisterRow;
import vn.liem.registers.row.SourceRow;
import vn.liem.security.seal.FreeText;
import vn.liem.security.seal.PublicSealingKey;
import vn.liem.security.seal.Sealer;

/** Carries the rows of sources.csv: sending, receipt, forwarding and decision, each on its legal day, in one append. */
@Singleton
public final class SourceFromRegister implements CarryRow {

    private static final Aggregate<SourceCommand, Source, SourceEvent> SOURCES =
            Aggregate.of(new SourceDecider(), SourceEvent.class);
    private static final FreeText REASON =
            new FreeText("Sổ nhập lại với nội dung khác. · The register says otherwise.");

    private final SourcesInLog sources;
    private final SubjectKeys keys;
    private final RowAppend append;
    private final EventLog log;

    /** Carries into the service's log, with the keys of subjects. */
    @Inject
    public SourceFromRegister(CommandHandler commands, SourcesInLog sources, SubjectKeys keys) {
        this.sources = sources;
        this.keys = keys;
        this.append = new RowAppend(commands);
        this.log = commands.log();
    }

    @Override
    public Register register() {
        return Register.SOURCES;
    }

    @Override
    public void prepare(List<RowToCarry> rows) {
        keys.keysOf(rows.stream()
                .map(RowToCarry::row)
                .map(SourceRow.class::cast)
                .map(row -> sources.streamFor(row.sourceNo()))
                .distinct()
                .toList());
    }

    @Override
    public Set<RegisterRow> touchedByPeople(Collection<RegisterRow> rows) {
        Map<RegisterRow, StreamId> streams = new LinkedHashMap<>();
        rows.forEach(row -> streams.put(row, sources.streamFor(((SourceRow) row).sourceNo())));
        return append.ofPeople(streams);
    }

    @Override
    public CarriedOut carry(RowToCarry carried) {
        if (!(carried.row() instanceof SourceRow row)) {
            throw new IllegalArgumentException("%s is no source".formatted(carried));
        }
        if (!row.sourceNo().matches(SourceToRegister.NUMBER)) {
            return new CarriedOut.Refused("source_number_form");
        }
        StreamId stream = sources.streamFor(row.sourceNo());
        Optional<CarriedOut> before = append.before(carried, stream);
        if (before.isPresent()) {
            return before.get();
        }
        return switch (carried.step()) {
            case ADD -> append.carry(carried, SOURCES, facts(carried, row, stream));
            case CORRECT ->
                endsWhatPeopleRecorded(row, stream)
                        ? new CarriedOut.Refused("ends_a_source_of_the_system")
                        : append.carry(carried, SOURCES, List.of(correction(carried, row, stream)));
            case WITHDRAW -> {
                WithdrawSourceStatement withdraw = new WithdrawSourceStatement(carried.line());
                Authorship by = carried.onBehalfOf(row.sentBy());
                yield append.takeBack(carried, SOURCES, instruction(stream, by, carried.importedOn(), withdraw));
            }
            case HOLD -> throw new IllegalArgumentException("only a decision tells who holds a file");
        };
    }

    /**
     * Whether the row would let a source lead to no case, or not yet, of which people have recorded something in the system: two
     * officers of the body do that, and no importer.
     */
    private boolean endsWhatPeopleRecorded(SourceRow row, StreamId stream) {
        Source standing = SOURCES.decider().initial();
        boolean byPeople = false;
        for (StoredEvent event : log.reader().stream(stream)) {
            standing = standing.after(SOURCES.eventOf(event));
            byPeople |= event.by().command().version() != Ids.FROM_A_NAME;
        }
        return switch (standing) {
            case NotRegistered _ -> false;
            case Registered source -> byPeople && SourceSigning.addsWhatTwoSign(source.course(), course(row));
        };
    }

    private List<Instruction<SourceCommand>> facts(RowToCarry carried, SourceRow row, StreamId stream) {
        PublicSealingKey key = keys.keyOf(stream);
        SealedText subject = Sealer.seal(key, "source.registered.v1/subject", subject(row));
        Authorship by = carried.onBehalfOf(row.sentBy());
        SourceCourse course = course(row);
        List<Instruction<SourceCommand>> facts = new ArrayList<>();
        facts.add(append.claiming(
                instruction(stream, by, row.sentOn(), new RegisterSource(key.value(), details(row, subject))),
                SourcesInLog.numberKey(row.sourceNo())));
        course.receipts()
                .forEach(fact -> facts.add(instruction(stream, by, fact.receivedOn(), new ReceiveSource(fact))));
        course.redirections()
                .forEach(fact -> facts.add(instruction(stream, by, fact.redirectedOn(), new RedirectSource(fact))));
        course.decisions()
                .forEach(fact -> facts.add(instruction(stream, by, fact.decidedOn(), new DecideSource(fact))));
        return facts;
    }

    private Instruction<SourceCommand> correction(RowToCarry carried, SourceRow row, StreamId stream) {
        PublicSealingKey key = keys.keyOf(stream);
        SealedText subject = Sealer.seal(key, "source.corrected.v1/subject", subject(row));
        SealedText reason = Sealer.seal(key, "source.corrected.v1/reason", UndoneReason.or(REASON, carried));
        CorrectSource command = new CorrectSource(details(row, subject), course(row), reason);
        return instruction(stream, carried.onBehalfOf(row.sentBy()), carried.importedOn(), command);
    }

    private static Instruction<SourceCommand> instruction(
            StreamId stream, Authorship by, LocalDate on, SourceCommand command) {
        return Instruction.of(command, stream, stream.value(), on, by);
    }

    private static FreeText subject(SourceRow row) {
        return new FreeText(row.subject().orElse(""));
    }

    /** The register names one receiver, also where a receipt was never acknowledged: then it is whom the sender meant. */
    private static SourceDetails details(SourceRow row, SealedText subject) {
        return new SourceDetails(
                row.sourceNo(),
                SourceKind.valueOf(row.kind().name()),
                SourceChannel.valueOf(row.channel().name()),
                subject,
                row.aboutUnit(),
                SourceField.valueOf(row.field().name()),
                row.sentBy(),
                row.receivedBy(),
                row.sentOn());
    }

    private static SourceCourse course(SourceRow row) {
        Optional<SourceReceipt> receipt =
                row.receivedBy().flatMap(by -> row.receivedOn().map(on -> new SourceReceipt(by, on)));
        Stream<SourceRedirection> redirection =
                row.redirectedOn().stream().map(on -> new SourceRedirection(on, Optional.empty()));
        Optional<SourceDecision> decision = row.decision()
                .flatMap(made -> row.decidedOn()
                        .map(on -> new SourceDecision(SourceOutcome.valueOf(made.name()), on, row.caseNo())));
        return new SourceCourse(
                receipt.stream().toList(),
                redirection.toList(),
                decision.stream().toList());
    }
}
