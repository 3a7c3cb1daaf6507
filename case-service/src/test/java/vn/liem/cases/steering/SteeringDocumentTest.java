package vn.liem.cases.steering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.liem.testsupport.Given.given;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.liem.cases.steering.DocumentCommand.CorrectDocument;
import vn.liem.cases.steering.DocumentCommand.IssueDocument;
import vn.liem.cases.steering.DocumentCommand.RecordOfDocument;
import vn.liem.cases.steering.DocumentCommand.TakeBackRecordOfDocument;
import vn.liem.cases.steering.DocumentEvent.DocumentAcknowledged;
import vn.liem.cases.steering.DocumentEvent.DocumentAnswered;
import vn.liem.cases.steering.DocumentEvent.DocumentClosed;
import vn.liem.cases.steering.DocumentEvent.DocumentCorrected;
import vn.liem.cases.steering.DocumentEvent.DocumentIssued;
import vn.liem.cases.steering.DocumentEvent.DocumentRecordTakenBack;
import vn.liem.cases.steering.DocumentEvent.DueMoved;
import vn.liem.cases.steering.DocumentEvent.Entry;
import vn.liem.cases.steering.SteeringDocument.Issued;
import vn.liem.kernel.Decision;
import vn.liem.kernel.SealedText;
import vn.liem.testsupport.RandomWalk;

class SteeringDocumentTest {

    private static final LocalDate ISSUED = LocalDate.of(2024, 1, 15);
    private static final LocalDate DUE = ISSUED.plusDays(60);
    private static final SealedText SEALED = new SealedText("s1.key-1.AAAA");
    private static final String POLICE = "T01-CQDT";
    private static final String INSPECTORATE = "T01-TT";
    private static final DocumentDetails REQUIREMENT =
            details(DocumentKind.REQUIREMENT_FROM_ABOVE, List.of(POLICE, INSPECTORATE), Optional.of(DUE));
    private static final DocumentIssued ISSUE = new DocumentIssued("p1.key-1.AAAA", REQUIREMENT);
    private static final DocumentDetails SUPERVISION = new DocumentDetails(
            "45-KH",
            DocumentKind.THEMATIC_SUPERVISION,
            "TW",
            ISSUED,
            List.of(POLICE),
            Optional.empty(),
            Optional.empty(),
            Optional.of(LocalDate.of(2023, 7, 1)),
            Optional.of(LocalDate.of(2025, 6, 30)),
            Optional.empty(),
            Optional.empty());

    private final DocumentDecider decider = new DocumentDecider();

    @Test
    void a_document_goes_to_each_body_once_and_its_days_follow_each_other() {
        given(decider).when(new IssueDocument("p1.key-1.AAAA", REQUIREMENT)).then(ISSUE);
        given(decider, ISSUE)
                .when(new IssueDocument("p1.key-1.AAAA", REQUIREMENT))
                .thenRefused(DocumentRefusal.DOCUMENT_ISSUED_ALREADY);
        given(decider).when(acknowledged(POLICE, 3)).thenRefused(DocumentRefusal.DOCUMENT_NOT_ISSUED);
        refused(DocumentRefusal.ADDRESSEES_NOT_ONCE_EACH, requirement(List.of(), Optional.of(DUE)));
        refused(DocumentRefusal.ADDRESSEES_NOT_ONCE_EACH, requirement(List.of(POLICE, POLICE), Optional.of(DUE)));
        refused(
                DocumentRefusal.DUE_BEFORE_ISSUE_OF_DOCUMENT,
                requirement(List.of(POLICE), Optional.of(ISSUED.minusDays(1))));
        refused(
                DocumentRefusal.PERIOD_NOT_SAID,
                details(DocumentKind.THEMATIC_SUPERVISION, List.of(POLICE), Optional.empty()));
        refused(
                DocumentRefusal.PERIOD_ENDS_BEFORE_IT_BEGINS,
                new DocumentDetails(
                        "1",
                        DocumentKind.WORK_PROGRAMME,
                        "T01-NC",
                        ISSUED,
                        List.of(POLICE),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(ISSUED),
                        Optional.of(ISSUED.minusDays(1)),
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void each_body_that_it_goes_to_acknowledges_and_answers_it() {
        given(decider, ISSUE).when(acknowledged(POLICE, 3)).then(known(POLICE, 3));
        given(decider, ISSUE, known(POLICE, 3)).when(acknowledged(POLICE, 3)).thenNothing();
        given(decider, ISSUE, known(POLICE, 3))
                .when(acknowledged(POLICE, 4))
                .thenRefused(DocumentRefusal.ACKNOWLEDGED_ALREADY);
        given(decider, ISSUE).when(acknowledged("T01-VKS", 3)).thenRefused(DocumentRefusal.NOT_ADDRESSED);
        given(decider, ISSUE).when(acknowledged(POLICE, -1)).thenRefused(DocumentRefusal.BEFORE_DOCUMENT);
        given(decider, ISSUE)
                .when(entry(answer(POLICE, 20, Optional.empty())))
                .then(answer(POLICE, 20, Optional.empty()));
        given(decider, ISSUE)
                .when(entry(answer(POLICE, 20, Optional.of(2024))))
                .thenRefused(DocumentRefusal.YEAR_DOES_NOT_FIT);
        Issued document = fold(ISSUE, known(POLICE, 3), answer(INSPECTORATE, 20, Optional.empty()));
        assertEquals(Optional.of(ISSUED.plusDays(3)), document.acknowledgedOn(POLICE));
        assertEquals(Optional.empty(), document.acknowledgedOn(INSPECTORATE));
        assertEquals(List.of(POLICE), document.unanswered());
        assertFalse(document.isOverdueOn(DUE));
        assertTrue(document.isOverdueOn(DUE.plusDays(1)));
        assertFalse(fold(ISSUE, answer(POLICE, 20, Optional.empty()), answer(INSPECTORATE, 70, Optional.empty()))
                .isOverdueOn(DUE.plusDays(30)));
    }

    @Test
    void the_day_to_answer_is_moved_to_a_later_one_and_closing_ends_it() {
        given(decider, ISSUE).when(entry(moved(50, 90))).then(moved(50, 90));
        given(decider, ISSUE).when(entry(moved(50, 60))).thenRefused(DocumentRefusal.DUE_MOVED_TO_NO_LATER_DAY);
        given(decider, new DocumentIssued("p1.key-1.AAAA", requirement(List.of(POLICE), Optional.empty())))
                .when(entry(moved(50, 90)))
                .thenRefused(DocumentRefusal.NO_DUE_TO_MOVE);
        assertEquals(
                Optional.of(ISSUED.plusDays(120)),
                fold(ISSUE, moved(55, 120), moved(50, 90)).dueOn());
        given(decider, ISSUE, closed(80))
                .when(entry(answer(POLICE, 81, Optional.empty())))
                .thenRefused(DocumentRefusal.AFTER_CLOSING);
        given(decider, ISSUE, answer(POLICE, 81, Optional.empty()))
                .when(entry(closed(80)))
                .thenRefused(DocumentRefusal.AFTER_CLOSING);
        assertFalse(fold(ISSUE, closed(80)).isOverdueOn(DUE.plusDays(30)));
    }

    @Test
    void a_supervision_of_several_years_is_answered_by_year() {
        DocumentIssued issue = new DocumentIssued("p1.key-1.AAAA", SUPERVISION);
        for (int year : List.of(2023, 2024, 2025)) {
            given(decider, issue)
                    .when(entry(answer(POLICE, 20, Optional.of(year))))
                    .then(answer(POLICE, 20, Optional.of(year)));
        }
        for (Optional<Integer> year : List.of(Optional.<Integer>empty(), Optional.of(2022), Optional.of(2026))) {
            given(decider, issue).when(entry(answer(POLICE, 20, year))).thenRefused(DocumentRefusal.YEAR_DOES_NOT_FIT);
        }
        assertEquals(
                2,
                fold(issue, answer(POLICE, 20, Optional.of(2023)), answer(POLICE, 20, Optional.of(2024)))
                        .answersOf(POLICE)
                        .size());
    }

    @Test
    void a_correction_keeps_what_is_recorded_and_what_is_not_so_is_taken_back() {
        DocumentDetails fewer = requirement(List.of(POLICE), Optional.of(DUE));
        given(decider, ISSUE).when(new CorrectDocument(fewer, SEALED)).then(new DocumentCorrected(fewer, SEALED));
        given(decider, ISSUE, known(INSPECTORATE, 3))
                .when(new CorrectDocument(fewer, SEALED))
                .thenRefused(DocumentRefusal.NOT_ADDRESSED);
        given(decider, ISSUE).when(new CorrectDocument(REQUIREMENT, SEALED)).thenNothing();
        given(decider, ISSUE)
                .when(new CorrectDocument(details(DocumentKind.DIFFICULTY, List.of(POLICE), Optional.of(DUE)), SEALED))
                .thenRefused(DocumentRefusal.CORRECTION_CHANGES_KIND_OR_NUMBER);
        given(decider, ISSUE)
                .when(new CorrectDocument(requirement(List.of(), Optional.of(DUE)), SEALED))
                .thenRefused(DocumentRefusal.ADDRESSEES_NOT_ONCE_EACH);
        given(decider, ISSUE, known(POLICE, 3))
                .when(back(3))
                .then(new DocumentRecordTakenBack(
                        DocumentRecordCode.ACKNOWLEDGED,
                        ISSUED.plusDays(3),
                        Optional.of(POLICE),
                        Optional.empty(),
                        SEALED));
        given(decider, ISSUE, known(POLICE, 3)).when(back(4)).thenRefused(DocumentRefusal.NO_RECORD_OF_THIS_KIND);
        DocumentAnswered other = new DocumentAnswered(new DocumentAnswer(
                POLICE, ISSUED.plusDays(20), Optional.empty(), "18-BC", Optional.empty(), Optional.empty()));
        given(decider, ISSUE, answer(POLICE, 20, Optional.empty()))
                .when(entry(other))
                .thenRefused(DocumentRefusal.RECORDED_WITH_OTHER_FACTS);
    }

    @RandomWalk
    void any_order_of_recording_that_refuses_nothing_ends_in_the_same_state(long seed) {
        Random random = new Random(seed);
        List<DocumentCommand> accepted = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            List<DocumentCommand> more = new ArrayList<>(accepted);
            more.add(entry(anything(random)));
            if (walk(more).isPresent()) {
                accepted = more;
            }
        }
        List<DocumentCommand> otherOrder = new ArrayList<>(accepted);
        Collections.shuffle(otherOrder, random);
        Optional<SteeringDocument> one = walk(accepted);
        assertTrue(one.isPresent());
        walk(otherOrder).ifPresent(other -> assertEquals(one, Optional.of(other)));
    }

    /** Where the commands lead, if none of them is refused. */
    private Optional<SteeringDocument> walk(List<DocumentCommand> commands) {
        SteeringDocument state = decider.evolve(decider.initial(), ISSUE);
        for (DocumentCommand command : commands) {
            switch (decider.decide(command, state)) {
                case Decision.Accepted<DocumentEvent>(var events) -> {
                    for (DocumentEvent event : events) {
                        state = decider.evolve(state, event);
                    }
                }
                case Decision.Refused<DocumentEvent> _ -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(state);
    }

    private void refused(DocumentRefusal rule, DocumentDetails details) {
        given(decider).when(new IssueDocument("p1.key-1.AAAA", details)).thenRefused(rule);
    }

    private Issued fold(DocumentEvent... events) {
        SteeringDocument state = decider.initial();
        for (DocumentEvent event : events) {
            state = decider.evolve(state, event);
        }
        return (Issued) state;
    }

    private static Entry anything(Random random) {
        int days = random.nextInt(100) - 2;
        String unit = List.of(POLICE, INSPECTORATE, "T01-VKS").get(random.nextInt(3));
        return switch (random.nextInt(6)) {
            case 0, 1 -> known(unit, days);
            case 2, 3 -> answer(unit, days, Optional.empty());
            case 4 -> moved(days, 50 + random.nextInt(60));
            default -> closed(days);
        };
    }

    private static DocumentDetails requirement(List<String> addressees, Optional<LocalDate> dueOn) {
        return details(DocumentKind.REQUIREMENT_FROM_ABOVE, addressees, dueOn);
    }

    private static DocumentDetails details(DocumentKind kind, List<String> addressees, Optional<LocalDate> dueOn) {
        return new DocumentDetails(
                "45-CV",
                kind,
                "TW",
                ISSUED,
                addressees,
                Optional.of(SEALED),
                dueOn,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static RecordOfDocument acknowledged(String unit, int days) {
        return entry(known(unit, days));
    }

    private static DocumentAcknowledged known(String unit, int days) {
        return new DocumentAcknowledged(unit, ISSUED.plusDays(days));
    }

    private static DocumentAnswered answer(String unit, int days, Optional<Integer> year) {
        return new DocumentAnswered(
                new DocumentAnswer(unit, ISSUED.plusDays(days), year, "17-BC", Optional.empty(), Optional.empty()));
    }

    private static DueMoved moved(int days, int to) {
        return new DueMoved(ISSUED.plusDays(days), ISSUED.plusDays(to), Optional.empty());
    }

    private static DocumentClosed closed(int days) {
        return new DocumentClosed(ISSUED.plusDays(days), Optional.empty());
    }

    private static RecordOfDocument entry(Entry entry) {
        return new RecordOfDocument(entry);
    }

    private static TakeBackRecordOfDocument back(int days) {
        return new TakeBackRecordOfDocument(
                DocumentRecordCode.ACKNOWLEDGED, ISSUED.plusDays(days), Optional.of(POLICE), Optional.empty(), SEALED);
    }
}
