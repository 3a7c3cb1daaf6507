package vn.liem.cases.imports.door;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static vn.liem.cases.imports.door.RecordedByHandIT.NEW_YEAR;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.liem.cases.discipline.DisciplineCommand;
import vn.liem.cases.discipline.DisciplineCommand.DecideDiscipline;
import vn.liem.cases.discipline.DisciplineCommand.MakeFinal;
import vn.liem.cases.discipline.DisciplineCommand.RegisterMatter;
import vn.liem.cases.discipline.DisciplineDecider;
import vn.liem.cases.discipline.DisciplineDecision;
import vn.liem.cases.discipline.DisciplineDetails;
import vn.liem.cases.discipline.DisciplineEvent;
import vn.liem.cases.discipline.DisciplineFinality;
import vn.liem.cases.discipline.DisciplineForm;
import vn.liem.cases.discipline.DisciplineMatter;
import vn.liem.cases.discipline.DisciplineTrack;
import vn.liem.cases.petition.Classification;
import vn.liem.cases.petition.Petition;
import vn.liem.cases.petition.PetitionCommand;
import vn.liem.cases.petition.PetitionCommand.ClassifyPetition;
import vn.liem.cases.petition.PetitionCommand.ReceivePetition;
import vn.liem.cases.petition.PetitionCommand.TakeStep;
import vn.liem.cases.petition.PetitionDecider;
import vn.liem.cases.petition.PetitionDetails;
import vn.liem.cases.petition.PetitionEvent;
import vn.liem.cases.petition.PetitionEvent.PetitionAccepted;
import vn.liem.cases.petition.PetitionKind;
import vn.liem.cases.petition.PetitionTurn;
import vn.liem.cases.steering.Criterion;
import vn.liem.cases.steering.Delisting;
import vn.liem.cases.steering.Directive;
import vn.liem.cases.steering.DirectiveCommand;
import vn.liem.cases.steering.DirectiveCommand.IssueDirective;
import vn.liem.cases.steering.DirectiveCommand.TakeDirectiveStep;
import vn.liem.cases.steering.DirectiveDecider;
import vn.liem.cases.steering.DirectiveDetails;
import vn.liem.cases.steering.DirectiveEvent;
import vn.liem.cases.steering.DirectiveEvent.DirectiveReportedDone;
import vn.liem.cases.steering.DirectiveSource;
import vn.liem.cases.steering.Supervision;
import vn.liem.cases.steering.SupervisionCommand;
import vn.liem.cases.steering.SupervisionCommand.DelistItem;
import vn.liem.cases.steering.SupervisionCommand.ListItem;
import vn.liem.cases.steering.SupervisionDecider;
import vn.liem.cases.steering.SupervisionDetails;
import vn.liem.cases.steering.SupervisionEvent;
import vn.liem.cases.steering.SupervisionLevel;
import vn.liem.eventstore.Aggregate;
import vn.liem.eventstore.Authorship;
import vn.liem.eventstore.DecisionSession;
import vn.liem.eventstore.Instruction;
import vn.liem.eventstore.UniqueKey;
import vn.liem.kernel.Ids;
import vn.liem.kernel.SealedText;
import vn.liem.kernel.StreamId;
import vn.liem.security.seal.FreeText;
import vn.liem.security.seal.Sealer;

/** Work of the committee that people record in the system: a petition, an item of the list, a decision on discipline, a directive. */
final class RecordedWork {

    private static final Aggregate<PetitionCommand, Petition, PetitionEvent> PETITIONS =
            Aggregate.of(new PetitionDecider(), PetitionEvent.class);
    private static final Aggregate<DirectiveCommand, Directive, DirectiveEvent> DIRECTIVES =
            Aggregate.of(new DirectiveDecider(), DirectiveEvent.class);
    private static final Aggregate<SupervisionCommand, Supervision, SupervisionEvent> ITEMS =
            Aggregate.of(new SupervisionDecider(), SupervisionEvent.class);
    private static final Aggregate<DisciplineCommand, DisciplineMatter, DisciplineEvent> MATTERS =
            Aggregate.of(new DisciplineDecider(), DisciplineEvent.class);

    private RecordedWork() {}

    static void petition(ImportInstance service) {
        StreamId stream = StreamId.of("petition", UUID.randomUUID());
        PetitionDetails details = new PetitionDetails(
                "DT-1", PetitionKind.COMPLAINT, Optional.empty(), "T01", NEW_YEAR, true, false, Optional.empty());
        Classification ours = new Classification(NEW_YEAR, PetitionKind.COMPLAINT, true, PetitionTurn.FIRST, false);
        record(
                service,
                PETITIONS,
                RecordedWork.<PetitionCommand>instruction(new ReceivePetition("p1.k.AAAA", details), stream)
                        .claiming(new UniqueKey("petition-number", "T01/2024/DT-1")));
        record(service, PETITIONS, instruction(new ClassifyPetition(ours), stream));
        record(
                service,
                PETITIONS,
                instruction(
                        new TakeStep(new PetitionAccepted(NEW_YEAR, Optional.of(LocalDate.of(2024, 2, 1)))), stream));
    }

    static void item(ImportInstance service, UUID id) {
        StreamId stream = StreamId.of("supervision", UUID.randomUUID());
        SupervisionDetails details = new SupervisionDetails(
                id, "T01", SupervisionLevel.PROVINCE, Criterion.COMPLEX, NEW_YEAR, Optional.of("UV1"));
        SealedText reason = Sealer.seal(
                service.keys().keyOf(StreamId.of("case", id)),
                "supervision.delisted.v1/reason",
                new FreeText("đã xử lý xong"));
        record(
                service,
                ITEMS,
                RecordedWork.<SupervisionCommand>instruction(new ListItem(details, NEW_YEAR), stream)
                        .claiming(new UniqueKey("supervision-item", id + "/" + NEW_YEAR)));
        record(service, ITEMS, instruction(new DelistItem(new Delisting(NEW_YEAR, Optional.of(reason))), stream));
    }

    static void discipline(ImportInstance service, UUID id) {
        DisciplineDetails details =
                new DisciplineDetails(service.people().keyOf("BC-1"), Optional.empty(), Optional.of(id), "T01", "T01");
        StreamId stream = StreamId.of("discipline", Ids.version8("discipline", details.about()));
        record(service, MATTERS, instruction(new RegisterMatter(details), stream));
        record(
                service,
                MATTERS,
                RecordedWork.<DisciplineCommand>instruction(
                                new DecideDiscipline(new DisciplineDecision(
                                        "KL-1",
                                        DisciplineTrack.PARTY,
                                        DisciplineForm.WARNING,
                                        NEW_YEAR,
                                        Optional.empty(),
                                        Optional.of("T01-UBKT"))),
                                stream)
                        .claiming(new UniqueKey("discipline-decision", "KL-1")));
    }

    static StreamId directive(ImportInstance service) {
        StreamId stream = StreamId.of("directive", UUID.randomUUID());
        var key = service.keys().keyOf(stream);
        SealedText title = Sealer.seal(key, "directive.issued.v1/title", new FreeText("Việc một"));
        DirectiveDetails details = new DirectiveDetails(
                "CD-1",
                NEW_YEAR,
                DirectiveSource.MEETING,
                "T01",
                "T01",
                Optional.empty(),
                Optional.of(title),
                Optional.of(LocalDate.of(2024, 2, 1)));
        record(
                service,
                DIRECTIVES,
                RecordedWork.<DirectiveCommand>instruction(new IssueDirective(key.value(), details), stream)
                        .claiming(new UniqueKey("directive-number", "T01/2024/CD-1")));
        reportedDone(service, stream);
        return stream;
    }

    static void reportedDone(ImportInstance service, StreamId directive) {
        DirectiveReportedDone done = new DirectiveReportedDone(LocalDate.of(2024, 1, 20), Optional.empty());
        record(service, DIRECTIVES, instruction(new TakeDirectiveStep(done), directive));
    }

    static void accepted(ImportInstance service, StreamId petition) {
        Classification ours = new Classification(NEW_YEAR, PetitionKind.COMPLAINT, true, PetitionTurn.FIRST, false);
        record(service, PETITIONS, instruction(new ClassifyPetition(ours), petition));
        PetitionAccepted accepted = new PetitionAccepted(NEW_YEAR, Optional.of(LocalDate.of(2024, 2, 1)));
        record(service, PETITIONS, instruction(new TakeStep(accepted), petition));
    }

    static void delisted(ImportInstance service, StreamId item) {
        record(service, ITEMS, instruction(new DelistItem(new Delisting(NEW_YEAR, Optional.empty())), item));
    }

    static void becameFinal(ImportInstance service, StreamId matter) {
        DisciplineFinality finality = new DisciplineFinality("KL-2", LocalDate.of(2024, 3, 1));
        record(service, MATTERS, instruction(new MakeFinal(finality), matter));
    }

    static <C> Instruction<C> instruction(C command, StreamId stream) {
        UUID id = UUID.randomUUID();
        return Instruction.of(
                command,
                stream,
                stream.value(),
                NEW_YEAR,
                new Authorship("officer@T01", Optional.of("T01"), id, id, Optional.empty()));
    }

    static <C, S, E> void record(
            ImportInstance service, Aggregate<C, S, E> aggregate, Instruction<? extends C> instruction) {
        DecisionSession session = service.commands().session();
        DecisionSession.Step step = session.decide(aggregate, widened(instruction));
        assertFalse(step instanceof DecisionSession.Step.Refused, () -> "people may do this: " + step);
        service.commands().append(session.toAppend(Optional.empty(), List.of()));
    }

    @SuppressWarnings("unchecked") // An instruction only hands its command out.
    private static <C> Instruction<C> widened(Instruction<? extends C> instruction) {
        return (Instruction<C>) instruction;
    }
}
