package vn.liem.cases.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static vn.liem.testsupport.Given.given;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.liem.cases.inspection.Inspection.Registered;
import vn.liem.cases.inspection.InspectionCommand.CorrectInspection;
import vn.liem.cases.inspection.InspectionCommand.RecordEntry;
import vn.liem.cases.inspection.InspectionCommand.RegisterInspection;
import vn.liem.cases.inspection.InspectionCommand.TakeBackEntry;
import vn.liem.cases.inspection.InspectionEvent.ClosedWithoutViolation;
import vn.liem.cases.inspection.InspectionEvent.ConclusionPublished;
import vn.liem.cases.inspection.InspectionEvent.CrimeSignFlagged;
import vn.liem.cases.inspection.InspectionEvent.Entry;
import vn.liem.cases.inspection.InspectionEvent.EntryTakenBack;
import vn.liem.cases.inspection.InspectionEvent.FileTransferred;
import vn.liem.cases.inspection.InspectionEvent.FindingRecorded;
import vn.liem.cases.inspection.InspectionEvent.InspectionConcluded;
import vn.liem.cases.inspection.InspectionEvent.InspectionCorrected;
import vn.liem.cases.inspection.InspectionEvent.InspectionRegistered;
import vn.liem.cases.inspection.InspectionEvent.RecommendationRecorded;
import vn.liem.cases.inspection.InspectionEvent.SettledAdministratively;
import vn.liem.kernel.Decision;
import vn.liem.kernel.Refusal;
import vn.liem.kernel.SealedText;
import vn.liem.testsupport.RandomWalk;

class InspectionTest {

    private static final String KEY = "p1.key-1.AAAA";
    private static final SealedText SEALED = new SealedText("s1.key-1.AAAA");
    private static final UUID SOURCE = UUID.fromString("0199b0a4-7c1e-7000-8000-0000000000d1");
    private static final LocalDate STARTED = LocalDate.of(2026, 3, 2);
    private static final LocalDate FOUND = STARTED.plusDays(10);
    private static final LocalDate FLAGGED = STARTED.plusDays(12);
    private static final LocalDate CONCLUDED = STARTED.plusDays(30);

    private static final InspectionRegistered REGISTERED =
            new InspectionRegistered(KEY, details("12/QĐ-TTr", InspectionKind.INSPECTION, STARTED));
    private static final FindingRecorded FINDING = finding(1, FOUND);
    private static final CrimeSignFlagged SIGN = new CrimeSignFlagged(1, FLAGGED);
    private static final FileTransferred TRANSFER =
            new FileTransferred(1, FLAGGED.plusDays(1), SOURCE, "NT-1", "T01-TT");
    private static final InspectionConcluded CONCLUSION =
            new InspectionConcluded(CONCLUDED, InspectionKind.INSPECTION, "15/KL-TTr");
    private static final SettledAdministratively SETTLED = new SettledAdministratively(CONCLUDED.plusDays(10));
    private static final ClosedWithoutViolation CLOSED = new ClosedWithoutViolation(CONCLUDED.plusDays(10));

    private final InspectionDecider decider = new InspectionDecider();

    @Test
    void an_inspection_is_registered_once() {
        given(decider).when(new RegisterInspection(KEY, REGISTERED.details())).then(REGISTERED);
        given(decider, REGISTERED)
                .when(new RegisterInspection(KEY, REGISTERED.details()))
                .thenRefused(InspectionRefusal.INSPECTION_REGISTERED_ALREADY);
    }

    @Test
    void nothing_happens_in_an_inspection_that_nobody_registered_or_before_it_started() {
        for (InspectionCommand command : List.of(
                new RecordEntry(FINDING),
                new CorrectInspection(REGISTERED.details(), SEALED),
                new TakeBackEntry(EntryCode.CONCLUDED, 0, SEALED))) {
            given(decider).when(command).thenRefused(InspectionRefusal.INSPECTION_NOT_REGISTERED);
        }
        given(decider, REGISTERED)
                .when(new RecordEntry(finding(1, STARTED.minusDays(1))))
                .thenRefused(InspectionRefusal.BEFORE_INSPECTION.against(STARTED));
    }

    @Test
    void a_sign_of_crime_belongs_to_a_finding_and_is_transferred_while_the_inspection_goes_on() {
        given(decider, REGISTERED).when(new RecordEntry(SIGN)).thenRefused(InspectionRefusal.NO_SUCH_FINDING);
        given(decider, REGISTERED, FINDING)
                .when(new RecordEntry(TRANSFER))
                .thenRefused(InspectionRefusal.NOT_FLAGGED_AS_CRIME);
        given(decider, REGISTERED, FINDING).when(new RecordEntry(SIGN)).then(SIGN);
        given(decider, REGISTERED, FINDING, SIGN)
                .when(new RecordEntry(TRANSFER))
                .then(TRANSFER);
        assertEquals(Set.of(1), course(REGISTERED, FINDING, SIGN).toTransfer());
        InspectionCourse transferred = course(REGISTERED, FINDING, SIGN, TRANSFER);
        assertEquals(Set.of(), transferred.toTransfer());
        assertEquals(InspectionStanding.OPEN, transferred.standing());
        assertEquals(
                InspectionStanding.TRANSFERRED,
                course(REGISTERED, FINDING, SIGN, TRANSFER, CONCLUSION).standing());
    }

    @Test
    void administrative_means_do_not_stand_in_place_of_a_transfer() {
        given(decider, REGISTERED, FINDING).when(new RecordEntry(SETTLED)).thenRefused(InspectionRefusal.NOT_CONCLUDED);
        given(decider, REGISTERED, CONCLUSION)
                .when(new RecordEntry(SETTLED))
                .thenRefused(InspectionRefusal.NOTHING_FOUND);
        given(decider, REGISTERED, FINDING, SIGN, CONCLUSION)
                .when(new RecordEntry(SETTLED))
                .thenRefused(InspectionRefusal.CRIME_NOT_TRANSFERRED);
        given(decider, REGISTERED, FINDING, CONCLUSION)
                .when(new RecordEntry(SETTLED))
                .then(SETTLED);
        assertEquals(
                InspectionStanding.ADMINISTRATIVE,
                course(REGISTERED, FINDING, CONCLUSION, SETTLED).standing());
        assertEquals(
                "Law on Inspection 11/2022/QH15 Art.68(3); Anti-Corruption Law Art.62(1)",
                InspectionRefusal.CRIME_NOT_TRANSFERRED.article());
    }

    @Test
    void an_inspection_that_found_nothing_is_closed_without_a_violation() {
        given(decider, REGISTERED).when(new RecordEntry(CLOSED)).thenRefused(InspectionRefusal.NOT_CONCLUDED);
        given(decider, REGISTERED, FINDING, CONCLUSION)
                .when(new RecordEntry(CLOSED))
                .thenRefused(InspectionRefusal.SOMETHING_FOUND);
        given(decider, REGISTERED, CONCLUSION).when(new RecordEntry(CLOSED)).then(CLOSED);
        assertEquals(
                InspectionStanding.NO_VIOLATION,
                course(REGISTERED, CONCLUSION, CLOSED).standing());
    }

    @Test
    void what_is_found_after_the_conclusion_belongs_to_another_inspection() {
        given(decider, REGISTERED, CONCLUSION)
                .when(new RecordEntry(finding(1, CONCLUDED.plusDays(1))))
                .thenRefused(InspectionRefusal.FOUND_AFTER_CONCLUSION);
        given(decider, REGISTERED, CONCLUSION).when(new RecordEntry(FINDING)).then(FINDING);
        given(decider, REGISTERED, CONCLUSION, CLOSED)
                .when(new RecordEntry(FINDING))
                .thenRefused(InspectionRefusal.later(CLOSED.on(), InspectionRefusal.SOMETHING_FOUND));
    }

    @Test
    void a_conclusion_is_published_after_it_was_drawn_and_is_of_the_kind_of_its_inspection() {
        ConclusionPublished published = new ConclusionPublished(CONCLUDED.plusDays(5));
        given(decider, REGISTERED).when(new RecordEntry(published)).thenRefused(InspectionRefusal.NOT_CONCLUDED);
        given(decider, REGISTERED, CONCLUSION).when(new RecordEntry(published)).then(published);
        given(decider, REGISTERED)
                .when(new RecordEntry(new InspectionConcluded(CONCLUDED, InspectionKind.AUDIT, "1/KL")))
                .thenRefused(InspectionRefusal.OF_ANOTHER_KIND);
    }

    @Test
    void what_is_recorded_stands_once_until_it_is_taken_back() {
        given(decider, REGISTERED, FINDING).when(new RecordEntry(FINDING)).thenNothing();
        given(decider, REGISTERED, FINDING)
                .when(new RecordEntry(finding(1, FOUND.plusDays(1))))
                .thenRefused(InspectionRefusal.RECORDED_OTHERWISE_ALREADY.against(FOUND));
        given(decider, REGISTERED, FINDING)
                .when(new TakeBackEntry(EntryCode.FINDING_RECORDED, 1, SEALED))
                .then(new EntryTakenBack(EntryCode.FINDING_RECORDED, 1, Optional.empty(), SEALED));
        given(decider, REGISTERED, FINDING, SIGN, TRANSFER)
                .when(new TakeBackEntry(EntryCode.FILE_TRANSFERRED, 1, SEALED))
                .then(new EntryTakenBack(EntryCode.FILE_TRANSFERRED, 1, Optional.of(SOURCE), SEALED));
        given(decider, REGISTERED)
                .when(new TakeBackEntry(EntryCode.FINDING_RECORDED, 1, SEALED))
                .thenRefused(InspectionRefusal.NO_SUCH_ENTRY);
        Refusal resting = assertInstanceOf(
                        Decision.Refused.class,
                        decider.decide(
                                new TakeBackEntry(EntryCode.FINDING_RECORDED, 1, SEALED),
                                after(REGISTERED, FINDING, SIGN)))
                .why();
        assertEquals("LATER_ENTRY_WOULD_NOT_FIT", resting.name());
    }

    @Test
    void a_correction_keeps_the_number_and_what_is_recorded() {
        given(decider, REGISTERED)
                .when(new CorrectInspection(details("13/QĐ", InspectionKind.INSPECTION, STARTED), SEALED))
                .thenRefused(InspectionRefusal.CORRECTION_CHANGES_INSPECTION_NUMBER);
        given(decider, REGISTERED)
                .when(new CorrectInspection(REGISTERED.details(), SEALED))
                .thenNothing();
        InspectionDetails later = details("12/QĐ-TTr", InspectionKind.INSPECTION, FOUND.plusDays(1));
        given(decider, REGISTERED)
                .when(new CorrectInspection(later, SEALED))
                .then(new InspectionCorrected(later, SEALED));
        given(decider, REGISTERED, FINDING)
                .when(new CorrectInspection(later, SEALED))
                .thenRefused(
                        InspectionRefusal.later(FOUND, InspectionRefusal.BEFORE_INSPECTION.against(FOUND.plusDays(1))));
    }

    @Test
    void the_body_that_inspects_is_corrected_before_a_transfer_tells_it_what_becomes_of_the_source() {
        InspectionDetails others = new InspectionDetails(
                "12/QĐ-TTr",
                InspectionKind.INSPECTION,
                "T01-KT",
                REGISTERED.details().about(),
                STARTED,
                REGISTERED.details().subject());
        given(decider, REGISTERED, FINDING, SIGN)
                .when(new CorrectInspection(others, SEALED))
                .then(new InspectionCorrected(others, SEALED));
        given(decider, REGISTERED, FINDING, SIGN, TRANSFER)
                .when(new CorrectInspection(others, SEALED))
                .thenRefused(InspectionRefusal.later(TRANSFER.on(), InspectionRefusal.TRANSFERRED_BY_ANOTHER_BODY));
    }

    @RandomWalk
    void any_order_of_recording_that_refuses_nothing_ends_in_the_same_state(long seed) {
        Random random = new Random(seed);
        List<InspectionCommand> commands = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            commands.add(anyCommand(random));
        }
        Walk walk = walk(commands);
        assertEquals(List.of(), InspectionCourse.of(walk.inspection()).misfits());
        assertEquals(walk.inspection(), folded(walk.history()));
        List<InspectionCommand> entries = walk.history().stream()
                .filter(event -> event instanceof Entry entry
                        && walk.inspection().entries().contains(entry))
                .<InspectionCommand>map(event -> new RecordEntry((Entry) event))
                .distinct()
                .toList();
        List<InspectionCommand> otherOrder = new ArrayList<>(entries);
        Collections.shuffle(otherOrder, random);
        Walk other = walk(otherOrder);
        assertEquals(List.of(), InspectionCourse.of(other.inspection()).misfits());
        if (other.refused() == 0) {
            assertEquals(walk.inspection().entries(), other.inspection().entries());
        }
    }

    private record Walk(Registered inspection, List<InspectionEvent> history, int refused) {}

    private Walk walk(List<InspectionCommand> commands) {
        List<InspectionEvent> history = new ArrayList<>(List.of(REGISTERED));
        Inspection state = decider.evolve(decider.initial(), REGISTERED);
        int refused = 0;
        for (InspectionCommand command : commands) {
            switch (decider.decide(command, state)) {
                case Decision.Accepted<InspectionEvent>(var events) -> {
                    for (InspectionEvent event : events) {
                        history.add(event);
                        state = decider.evolve(state, event);
                    }
                }
                case Decision.Refused<InspectionEvent> _ -> refused++;
            }
        }
        return new Walk((Registered) state, history, refused);
    }

    private Inspection folded(List<InspectionEvent> history) {
        Inspection state = decider.initial();
        for (InspectionEvent event : history) {
            state = decider.evolve(state, event);
        }
        return state;
    }

    private static InspectionCommand anyCommand(Random random) {
        LocalDate on = STARTED.plusDays(random.nextInt(30) - 1);
        int number = 1 + random.nextInt(3);
        return switch (random.nextInt(12)) {
            case 0, 1, 2 -> new RecordEntry(finding(number, on));
            case 3, 4 -> new RecordEntry(new CrimeSignFlagged(number, on));
            case 5 -> new RecordEntry(new FileTransferred(number, on, SOURCE, "NT-1", "T01-TT"));
            case 6 ->
                new RecordEntry(new RecommendationRecorded(number, on, "T01-H4", Optional.empty(), Optional.empty()));
            case 7 -> new RecordEntry(new InspectionConcluded(on, InspectionKind.INSPECTION, "15/KL"));
            case 8 -> new RecordEntry(new ConclusionPublished(on));
            case 9 -> new RecordEntry(new SettledAdministratively(on));
            case 10 -> new RecordEntry(new ClosedWithoutViolation(on));
            default ->
                new TakeBackEntry(EntryCode.values()[random.nextInt(8)], random.nextBoolean() ? 0 : number, SEALED);
        };
    }

    private InspectionCourse course(InspectionEvent... events) {
        return InspectionCourse.of((Registered) after(events));
    }

    private Inspection after(InspectionEvent... events) {
        return folded(List.of(events));
    }

    private static FindingRecorded finding(int number, LocalDate on) {
        return new FindingRecorded(number, on, Optional.of(SEALED), Optional.of("1250000000"));
    }

    private static InspectionDetails details(String number, InspectionKind kind, LocalDate startedOn) {
        return new InspectionDetails(number, kind, "T01-TT", Optional.of("T01-H4"), startedOn, Optional.of(SEALED));
    }
}
