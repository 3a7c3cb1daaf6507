package vn.liem.notification.clock.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.liem.eventstore.StoredEvent;
import vn.liem.kernel.PersonKey;
import vn.liem.notification.clock.ClocksCommand;
import vn.liem.notification.clock.ClocksCommand.InvolveBodies;
import vn.liem.notification.clock.ClocksCommand.NameBodies;
import vn.liem.notification.clock.ClocksCommand.Note;
import vn.liem.notification.clock.ClocksCommand.PlaceSubject;
import vn.liem.notification.clock.ClocksCommand.Restate;
import vn.liem.notification.clock.ClocksCommand.Withdraw;
import vn.liem.notification.clock.Noted;
import vn.liem.notification.clock.NotedAppraisal;
import vn.liem.notification.clock.NotedExtension;
import vn.liem.notification.clock.NotedExtension.LengthUnit;
import vn.liem.notification.clock.NotedFact;
import vn.liem.notification.clock.NotedMeasure;
import vn.liem.notification.clock.NotedOffence;
import vn.liem.notification.clock.NotedPassingOn;
import vn.liem.notification.clock.NotedReceipt;
import vn.liem.notification.clock.ToldFacts;
import vn.liem.notification.clock.policy.WhenDecisionTakenThenNoteIt;
import vn.liem.procedure.Profile;
import vn.liem.procedure.clock.ClockFact;
import vn.liem.procedure.due.Holding;
import vn.liem.procedure.journey.CaseStage;
import vn.liem.procedure.law.Clause;
import vn.liem.service.testing.Told;

/** What is read of others is tested against the samples of their owners. */
class HeardEventsTest {

    private static final String CASE = "case:0199b0a4-7c1e-7000-8000-000000000001";
    private static final String PERSON = "0199b0a4-7c11-7a52-8f0e-3d5a1c9b2e44";
    private static final Set<ClockFact> BY_RECEIPT = EnumSet.of(
            ClockFact.PROSECUTION_FILE_RECEIVED,
            ClockFact.TRIAL_FILE_RECEIVED,
            ClockFact.RETURNED_BY_PROCURACY_RECEIVED,
            ClockFact.RETURNED_BY_COURT_RECEIVED,
            ClockFact.REINVESTIGATION_RECEIVED,
            ClockFact.RETURNED_FILE_RECEIVED_BY_COURT,
            ClockFact.JURISDICTION_FILE_RECEIVED,
            ClockFact.CASSATION_FILE_RECEIVED);

    @ParameterizedTest
    @MethodSource("types")
    void every_event_that_is_heard_is_read_from_its_owners_sample(String type) {
        assertFalse(HeardEvents.commandsAfter(sample(type)).isEmpty());
    }

    static Stream<String> types() {
        return HeardEvents.types().stream();
    }

    @Test
    void the_facts_that_can_be_told_are_those_that_clocks_count_on() {
        Set<ClockFact> told = EnumSet.copyOf(BY_RECEIPT);
        types().forEach(type -> told.addAll(facts(HeardEvents.commandsAfter(sample(type)))));
        String ofTheCase = """
                {"decision":{"documentNo":"9","decidedOn":"2024-07-15","unit":"T01-CQDT"}}""";
        WhenDecisionTakenThenNoteIt.FACTS
                .keySet()
                .forEach(type -> told.addAll(facts(HeardEvents.commandsAfter(event(type, ofTheCase)))));
        WhenDecisionTakenThenNoteIt.STEPS
                .keySet()
                .forEach(code -> told.addAll(facts(HeardEvents.commandsAfter(step(code, "")))));
        told.addAll(facts(HeardEvents.commandsAfter(event("sending.decision-sent.v1", """
                {"sending":{"part":"appeal","code":"cassation_amended","documentNo":"9","unit":"TW-TA","to":"T01-TA",
                "sentOn":"2024-07-15"}}"""))));
        for (String outcome : List.of("instituted", "not_instituted", "suspended")) {
            String json = """
                    {"decision":{"outcome":"%s","decidedOn":"2024-06-29"}}""".formatted(outcome);
            told.addAll(facts(HeardEvents.commandsAfter(event("source.decided.v1", json))));
        }
        told.addAll(ToldFacts.OF_PETITIONS);
        assertEquals(ToldFacts.ALL, told);
    }

    @Test
    void a_decision_is_noted_by_its_legal_day_under_the_number_of_its_document() {
        StoredEvent event = sample("investigation.opened.v1");
        assertEquals(
                List.of(
                        new InvolveBodies(List.of("T01-CQDT")),
                        note(new NotedFact(
                                        event.id(),
                                        "investigation/12/QĐ-KTVA/#",
                                        ClockFact.INSTITUTED,
                                        LocalDate.of(2024, 1, 8),
                                        false)
                                .turnOf("T01-CQDT")
                                .recordedOn(LocalDate.of(2024, 5, 13)))),
                HeardEvents.commandsAfter(event));
    }

    @Test
    void an_extension_is_noted_with_its_length_and_corrected_under_the_same_number() {
        StoredEvent event = sample("investigation.extended.v1");
        String reference = "investigation/18/QĐ-GH/#";
        assertEquals(
                note(new NotedExtension(
                        event.id(), reference, "investigation", 2, LengthUnit.MONTHS, LocalDate.of(2024, 5, 6))),
                HeardEvents.commandsAfter(event).getLast());
        StoredEvent corrected = sample("investigation.corrected.v1");
        assertEquals(
                new Restate(reference, corrected.id(), LocalDate.of(2024, 5, 7), Optional.of(3)),
                HeardEvents.commandsAfter(corrected).getLast());
    }

    @Test
    void what_is_decided_on_one_accused_alone_is_not_noted_but_an_appeal_is() {
        String onOne = """
                {"decision":{"documentNo":"9","decidedOn":"2024-07-15","unit":"T01-CQDT","person":"%s"}}""".formatted(PERSON);
        assertEquals(
                List.of(new InvolveBodies(List.of("T01-CQDT"))),
                HeardEvents.commandsAfter(event("investigation.terminated.v1", onOne)));
        assertEquals(List.of(ClockFact.APPEALED), facts(HeardEvents.commandsAfter(sample("appeal.appealed.v1"))));
    }

    @Test
    void decisions_that_registers_do_not_tell_are_noted_by_their_code() {
        assertEquals(List.of(ClockFact.TRIAL_SUSPENDED), facts(HeardEvents.commandsAfter(step("trial_suspended", ""))));
        assertEquals(List.of(), facts(HeardEvents.commandsAfter(step("charge_changed", ""))));
        String ofOne = ",\"person\":\"%s\"".formatted(PERSON);
        assertEquals(List.of(), facts(HeardEvents.commandsAfter(step("trial_suspended", ofOne))));
        assertEquals(List.of(ClockFact.APPEALED), facts(HeardEvents.commandsAfter(step("appealed", ofOne))));
        assertEquals(
                List.of(ClockFact.CASSATION_DECISION_ISSUED, ClockFact.REVIEW_QUASHED_FOR_REINVESTIGATION),
                facts(HeardEvents.commandsAfter(step("cassation_quashed_for_reinvestigation", ofOne))));
    }

    @Test
    void every_code_that_is_noted_is_a_decision_of_the_law() {
        var law = Profile.vietnam().law();
        assertEquals(
                List.of(),
                WhenDecisionTakenThenNoteIt.STEPS.keySet().stream()
                        .filter(code -> !law.steps().containsKey(code))
                        .toList());
    }

    private static StoredEvent step(String code, String person) {
        return event("trial.step-taken.v1", """
                {"decision":{"documentNo":"9","decidedOn":"2024-07-15","unit":"T01-TAND"%s},"step":{"code":"%s"}}""".formatted(person, code));
    }

    @Test
    void a_case_is_placed_with_its_offence() {
        StoredEvent event = sample("case.registered.v1");
        assertEquals(
                List.of(
                        new PlaceSubject("T01", "T01-CQDT"),
                        note(new NotedOffence(
                                event.id(), "case/offence#", "353", Optional.of("4"), LocalDate.of(2023, 12, 25))),
                        new InvolveBodies(List.of("T01-CQDT"))),
                HeardEvents.commandsAfter(event));
    }

    @Test
    void a_charge_is_an_offence_of_its_person() {
        StoredEvent event = new Told("investigation-service/1")
                .sample("accused:" + CASE.substring(5) + "/" + PERSON, CASE, "accused.charged.v1")
                .records()
                .getFirst()
                .event();
        assertEquals(
                note(new NotedOffence(
                        event.id(), "accused/" + PERSON + "#", "353", Optional.of("2"), LocalDate.of(2024, 2, 5))),
                HeardEvents.commandsAfter(event).getLast());
    }

    @Test
    void a_source_is_received_passed_on_and_settled() {
        assertEquals(
                List.of(ClockFact.SOURCE_RECEIVED), facts(HeardEvents.commandsAfter(sample("source.received.v1"))));
        assertEquals(
                NotedPassingOn.class,
                noted(HeardEvents.commandsAfter(sample("source.redirected.v1")))
                        .getFirst()
                        .getClass());
        NotedFact settled = (NotedFact)
                noted(HeardEvents.commandsAfter(sample("source.decided.v1"))).getFirst();
        assertEquals(ClockFact.INSTITUTED, settled.fact());
        assertEquals(true, settled.goesOnElsewhere());
        List<ClocksCommand> corrected = HeardEvents.commandsAfter(sample("source.corrected.v1"));
        assertEquals(true, corrected.contains(new Withdraw("source/")));
        assertEquals(2, noted(corrected).size());
    }

    @Test
    void an_offer_is_noted_in_either_version() {
        List<ClocksCommand> first = HeardEvents.commandsAfter(sample("handover.file-offered.v1"));
        List<ClocksCommand> second = HeardEvents.commandsAfter(sample("handover.file-offered.v2"));
        assertEquals(List.of(ClockFact.HANDOVER_OFFERED), facts(first));
        assertEquals(facts(first), facts(second));
    }

    @Test
    void a_file_that_went_back_was_not_received() {
        String of = "hand-over/00000000-0000-0001-0000-000000000001/";
        assertEquals(
                NotedReceipt.class,
                noted(HeardEvents.commandsAfter(sample("handover.file-received.v1")))
                        .getFirst()
                        .getClass());
        List<ClocksCommand> rejected = HeardEvents.commandsAfter(sample("handover.file-rejected.v1"));
        assertEquals(List.of(ClockFact.HANDOVER_ANSWERED), facts(rejected));
        assertEquals(new Withdraw(of + "receipt#"), rejected.getLast());
    }

    @Test
    void a_hand_over_of_the_past_is_noted_as_its_register_states_it() {
        List<ClocksCommand> stated = HeardEvents.commandsAfter(sample("handover.recorded-handover-corrected.v1"));
        assertEquals(List.of(ClockFact.HANDOVER_OFFERED, ClockFact.HANDOVER_ANSWERED), facts(stated));
    }

    @Test
    void an_answer_given_in_the_system_stands_when_the_register_is_brought_in_again() {
        List<ClocksCommand> stated = HeardEvents.commandsAfter(event("handover.recorded-handover-corrected.v1", """
                {"recordedId":"0199b0a4-7c1e-7000-8000-000000000009",
                 "statement":{"from":"T01-CQDT","to":"T01-VKS","sentOn":"2024-03-04","receivedOn":"2024-03-05"},
                 "answered":{"by":"T01-VKS","outcome":"returned","answeredOn":"2024-03-07"}}
                """));
        assertEquals(List.of(ClockFact.HANDOVER_OFFERED, ClockFact.HANDOVER_ANSWERED), facts(stated));
        assertEquals(
                LocalDate.of(2024, 3, 7),
                noted(stated).getLast().occurredOn(),
                "the day of the answer, not of a register");
        assertTrue(
                noted(stated).stream().noneMatch(NotedReceipt.class::isInstance),
                "a file that went back was not received");
    }

    @Test
    void an_order_of_detention_is_noted_with_the_day_that_it_states_and_the_person_by_the_key_alone() {
        StoredEvent event = sample("measure.applied.v1");
        assertEquals(
                note(new NotedMeasure(
                        event.id(),
                        "measure/" + PERSON + "/order/12/LTG#",
                        new PersonKey(UUID.fromString(PERSON)),
                        "12/LTG",
                        Holding.DETENTION,
                        LocalDate.of(2026, 2, 10),
                        LocalDate.of(2026, 6, 9),
                        CaseStage.INVESTIGATION,
                        Optional.of(new Clause("353", "1")),
                        Optional.of("T01-CQDT"),
                        Optional.of(LocalDate.of(2024, 5, 13)))),
                HeardEvents.commandsAfter(event).getLast());
    }

    @Test
    void a_measure_that_holds_nobody_is_not_noted() {
        List<ClocksCommand> ban = HeardEvents.commandsAfter(ofPerson("measure.applied.v1", """
                {"order":{"documentNo":"3/CDKNCT","kind":"residence_ban","decidedOn":"2026-02-09","startsOn":"2026-02-10",
                 "endsOn":"2026-06-09","unit":"T01-CQDT","stage":"investigation"}}"""));
        assertEquals(List.of(new InvolveBodies(List.of("T01-CQDT"))), ban);
    }

    @Test
    void a_replacement_that_is_taken_back_gives_back_the_measure_that_it_ended() {
        String replaced = reference(HeardEvents.commandsAfter(sample("measure.replaced.v1")));
        String ordered = reference(HeardEvents.commandsAfter(ofPerson("measure.applied.v1", """
                {"order":{"documentNo":"56/QĐ-BL","kind":"detention","decidedOn":"2026-02-09","startsOn":"2026-02-10",
                 "endsOn":"2026-06-09","unit":"T01-CQDT","stage":"investigation"}}""")));
        List<ClocksCommand> back = HeardEvents.commandsAfter(ofPerson("measure.record-annulled.v1", """
                {"documentNo":"56/QĐ-BL","correction":{"documentNo":"60/QĐ"}}"""));
        assertTrue(back.contains(new Withdraw(replaced)));
        assertTrue(back.contains(new Withdraw(ordered)));
    }

    @Test
    void a_request_has_clocks_of_its_own_in_which_the_body_that_asks_and_the_one_that_is_asked_take_part() {
        StoredEvent event = new Told("investigation-service/1")
                .sample("appraisal:" + CASE.substring(5) + "/" + PERSON, CASE, "appraisal.requested.v1")
                .records()
                .getFirst()
                .event();
        assertEquals("appraisal:" + PERSON, ClocksInLog.subjectOf(event));
        assertEquals(CASE, ClocksInLog.subjectOf(sample("measure.applied.v1")));
        assertEquals(
                new NameBodies(List.of("T01-CQDT", "T01-GD")),
                HeardEvents.commandsAfter(event).get(1));
        NotedAppraisal noted =
                (NotedAppraisal) noted(HeardEvents.commandsAfter(event)).getFirst();
        assertEquals(Optional.of("complex"), noted.matter());
        assertEquals(CASE, noted.caseSubject());
    }

    @Test
    void what_was_recorded_of_a_request_is_taken_back_by_its_document_and_all_of_it_with_the_request() {
        String extension = reference(HeardEvents.commandsAfter(sample("appraisal.extended.v1")));
        assertEquals(
                List.of(new Withdraw(extension)), HeardEvents.commandsAfter(sample("appraisal.record-annulled.v1")));
        String asking = reference(HeardEvents.commandsAfter(sample("appraisal.documents-asked.v1")));
        assertEquals(List.of(new Withdraw(asking)), annulled("asking", "9/CV-GĐ"));
        String receipt = reference(HeardEvents.commandsAfter(sample("appraisal.received.v1")));
        assertEquals(List.of(new Withdraw(receipt)), annulled("receipt", "7/BB-GN"));
        assertEquals(List.of(new Withdraw("appraisal/")), annulled("request", "15/QĐ-TCGĐ"));
        assertEquals(List.of(), annulled("delay", "45/CV"));
    }

    @Test
    void what_a_register_told_is_taken_back_where_its_import_is_undone() {
        assertEquals(
                List.of(new Withdraw("source/")), HeardEvents.commandsAfter(sample("source.statement-withdrawn.v1")));
        assertEquals(
                List.of(new Withdraw("petition/")),
                HeardEvents.commandsAfter(sample("petition.statement-withdrawn.v1")));
        String offence = reference(HeardEvents.commandsAfter(sample("case.instituted.v1")));
        assertTrue(
                HeardEvents.commandsAfter(sample("case.statement-withdrawn.v1")).contains(new Withdraw(offence)));
        String recorded = "recorded-hand-over/00000000-0000-0004-0000-000000000001/";
        assertTrue(reference(HeardEvents.commandsAfter(sample("handover.handover-recorded.v1")))
                .startsWith(recorded));
        assertEquals(
                List.of(new Withdraw(recorded)),
                HeardEvents.commandsAfter(sample("handover.recorded-handover-withdrawn.v1")));
    }

    private static List<ClocksCommand> annulled(String document, String number) {
        return HeardEvents.commandsAfter(event("appraisal.record-annulled.v1", """
                {"recorded":{"document":"%s","documentNo":"%s"}}""".formatted(document, number)));
    }

    private static String reference(List<ClocksCommand> commands) {
        return noted(commands).getFirst().reference();
    }

    private static StoredEvent ofPerson(String type, String json) {
        return new Told("investigation-service/1")
                .event("measures:" + CASE.substring(5) + "/" + PERSON, CASE, type, json)
                .records()
                .getFirst()
                .event();
    }

    private static StoredEvent sample(String type) {
        return new Told("case-service/1")
                .sample("any:" + CASE.substring(5) + "/" + PERSON, CASE, type)
                .records()
                .getFirst()
                .event();
    }

    private static StoredEvent event(String type, String json) {
        return new Told("case-service/1")
                .event("any:" + CASE.substring(5), CASE, type, json)
                .records()
                .getFirst()
                .event();
    }

    private static Note note(Noted noted) {
        return new Note(List.of(noted));
    }

    private static List<Noted> noted(List<ClocksCommand> commands) {
        List<Noted> all = new ArrayList<>();
        for (ClocksCommand command : commands) {
            if (command instanceof Note(var noted)) {
                all.addAll(noted);
            }
        }
        return all;
    }

    private static List<ClockFact> facts(List<ClocksCommand> commands) {
        return noted(commands).stream()
                .filter(NotedFact.class::isInstance)
                .map(each -> ((NotedFact) each).fact())
                .toList();
    }
}
