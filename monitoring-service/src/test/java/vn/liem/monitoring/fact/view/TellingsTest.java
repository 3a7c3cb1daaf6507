package vn.liem.monitoring.fact.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.liem.eventstore.StoredEvent;
import vn.liem.monitoring.fact.AccusedFact;
import vn.liem.monitoring.fact.CaseFact;
import vn.liem.monitoring.fact.ClockFact;
import vn.liem.monitoring.fact.CustodyFact;
import vn.liem.monitoring.fact.DecisionFact;
import vn.liem.monitoring.fact.Fact;
import vn.liem.monitoring.fact.HandOverFact;
import vn.liem.monitoring.fact.Offence;
import vn.liem.monitoring.fact.SourceFact;
import vn.liem.monitoring.fact.StepFact;
import vn.liem.monitoring.fact.UnitFact;
import vn.liem.procedure.journey.CaseStage;
import vn.liem.procedure.journey.ProceduralDecision;

class TellingsTest {

    private static final String CASE = "0199b0a4-7c1e-7000-8000-000000000001";
    private static final String SOURCE = "source:0199b0a4-7c1e-7000-8000-000000000009";
    private static final String PERSON = "0199b0a4-7c11-7a52-8f0e-3d5a1c9b2e44";
    private static final String ACCUSED = "accused:" + CASE + "/" + PERSON;

    @ParameterizedTest
    @MethodSource("types")
    void every_event_that_is_read_is_read_from_its_owners_sample(String type) {
        Told told = new Told("case-service/1").sample("any:" + CASE, CASE, type);
        StoredEvent event = told.records().getFirst().event();
        Telling telling = Tellings.of(event).orElseThrow();
        assertFalse(telling.key().apply(event).isEmpty());
        telling.after().apply(Optional.empty(), event);
    }

    static Stream<String> types() {
        return Tellings.types().stream();
    }

    @Test
    void a_body_is_known_as_it_was_registered() {
        assertEquals(
                List.of(new UnitFact(
                        "T01-CQDT",
                        "Cơ quan điều tra tỉnh An Hòa",
                        "Investigation body of An Hòa",
                        Optional.of("T01"))),
                facts(new Told("case-service/1").sample("unit:T01-CQDT", "T01-CQDT", "unit.registered.v1")));
    }

    @Test
    void a_source_has_its_time_with_each_body() {
        SourceFact source = only(
                SourceFact.class,
                new Told("case-service/1")
                        .sample(SOURCE, SOURCE, "source.registered.v1")
                        .sample(SOURCE, SOURCE, "source.received.v1")
                        .sample(SOURCE, SOURCE, "source.redirected.v1")
                        .event(SOURCE, SOURCE, "source.received.v1", """
                                {"receipt":{"receivedBy":"T01-VKS","receivedOn":"2024-05-20"}}""")
                        .sample(SOURCE, SOURCE, "source.decided.v1"));
        assertEquals(
                List.of("T01-CQDT", "T01-VKS"),
                source.handlings().stream().map(SourceFact.Handling::body).toList());
        assertEquals(
                Optional.of(LocalDate.of(2024, 5, 17)),
                source.handlings().getFirst().redirectedOn());
        assertEquals(List.of(), source.handlings().getFirst().settlements());
        assertEquals(
                List.of(new SourceFact.Settlement("instituted", LocalDate.of(2024, 6, 29))),
                source.handlings().getLast().settlements());
    }

    @Test
    void a_decision_that_registers_do_not_tell_is_told_corrected_and_taken_back() {
        String stream = "trial:" + CASE;
        Told told = new Told("trial-service/1").sample(stream, "case:" + CASE, "trial.step-taken.v1");
        StepFact paused = only(StepFact.class, told);
        assertEquals("hearing_paused", paused.code());
        assertEquals(LocalDate.of(2025, 12, 2), paused.decidedOn());
        assertEquals(Optional.of(CaseStage.TRIAL), paused.leadsTo());
        StepFact later = only(StepFact.class, told.event(stream, "case:" + CASE, "trial.corrected.v1", """
                {"decision":{"documentNo":"9/QĐ-TN","decidedOn":"2025-12-03","unit":"T01-TAND","round":1,"order":5},"correction":{}}"""));
        assertEquals(LocalDate.of(2025, 12, 3), later.decidedOn());
        assertEquals("hearing_paused", later.code());
        assertEquals(List.of(), facts(told.event(stream, "case:" + CASE, "trial.annulled.v1", """
                {"decision":{"documentNo":"9/QĐ-TN"},"correction":{}}""")));
    }

    @Test
    void a_case_is_registered_separated_and_joined() {
        String stream = "case:" + CASE;
        CaseFact known = only(
                CaseFact.class,
                new Told("case-service/1")
                        .sample(stream, CASE, "case.registered.v1")
                        .sample(stream, CASE, "case.instituted.v1")
                        .sample(stream, CASE, "case.separated.v1")
                        .sample(stream, CASE, "case.joined.v1"));
        assertEquals(
                new CaseFact(
                        CASE,
                        "VA-00002",
                        "case",
                        "T01",
                        "health",
                        "corruption",
                        LocalDate.of(2023, 12, 25),
                        Optional.of(LocalDate.of(2023, 12, 25)),
                        Optional.of(new Offence("353", Optional.empty())),
                        Optional.of("0199b0a4-7c1e-7000-8000-000000000002"),
                        Optional.of(
                                new CaseFact.Merger("0199b0a4-7c1e-7000-8000-000000000002", LocalDate.of(2024, 2, 1))),
                        Optional.of(new CaseFact.Loss("25643228000", Optional.of(LocalDate.of(2024, 4, 27))))),
                known);
    }

    @Test
    void a_corrected_decision_stands_once_as_it_is_now() {
        String stream = "investigation:" + CASE;
        DecisionFact decision = only(
                DecisionFact.class,
                new Told("investigation-service/1")
                        .sample(stream, CASE, "investigation.extended.v1")
                        .sample(stream, CASE, "investigation.corrected.v1"));
        assertEquals(ProceduralDecision.INVESTIGATION_EXTENDED, decision.decision());
        assertEquals(LocalDate.of(2024, 5, 7), decision.decidedOn());
        assertEquals(Optional.of("3"), decision.detail());
    }

    @Test
    void an_annulled_decision_stands_no_longer() {
        String stream = "investigation:" + CASE;
        assertEquals(
                List.of(),
                facts(new Told("investigation-service/1")
                        .sample(stream, CASE, "investigation.terminated.v1")
                        .sample(stream, CASE, "investigation.annulled.v1")));
    }

    @Test
    void a_return_names_the_body_that_returned() {
        assertEquals(
                Optional.of("procuracy"),
                only(
                                DecisionFact.class,
                                new Told("investigation-service/1")
                                        .sample("prosecution:" + CASE, CASE, "prosecution.returned.v1"))
                        .detail());
        assertEquals(
                Optional.of("judge"),
                only(
                                DecisionFact.class,
                                new Told("trial-service/1").sample("trial:" + CASE, CASE, "trial.file-returned.v1"))
                        .detail());
    }

    @Test
    void an_accused_is_known_by_the_key_of_the_person() {
        assertEquals(
                new AccusedFact(
                        CASE,
                        PERSON,
                        LocalDate.of(2024, 2, 5),
                        true,
                        true,
                        Optional.of(new Offence("353", Optional.of("2")))),
                only(
                        AccusedFact.class,
                        new Told("investigation-service/1").sample(ACCUSED, "case:" + CASE, "accused.charged.v1")));
        assertEquals(
                List.of(),
                facts(new Told("investigation-service/1")
                        .sample(ACCUSED, "case:" + CASE, "accused.charged.v1")
                        .sample(ACCUSED, "case:" + CASE, "accused.charge-annulled.v1")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"handover.file-offered.v1", "handover.file-offered.v2"})
    void a_hand_over_is_the_same_whichever_side_is_heard_first(String offer) {
        Told sender = new Told("investigation-service/1").sample("offered-file:1", CASE, offer);
        Told receiver = new Told("trial-service/1")
                .sample("incoming-file:1", CASE, "handover.file-received.v1")
                .sample("incoming-file:1", CASE, "handover.file-accepted.v1");
        HandOverFact sentFirst = only(HandOverFact.class, sender, receiver);
        assertEquals(sentFirst, only(HandOverFact.class, receiver, sender));
        assertEquals(Optional.of(LocalDate.of(2024, 3, 4)), sentFirst.sentOn());
        assertEquals(Optional.of(HandOverFact.Outcome.ACCEPTED), sentFirst.end().map(HandOverFact.End::outcome));
        assertEquals(Optional.of(LocalDate.of(2024, 3, 5)), sentFirst.end().map(HandOverFact.End::endedOn));
        assertEquals(Optional.of(2L), sentFirst.offer().flatMap(HandOverFact.Offer::documents));
        assertEquals(
                Optional.of(receiver.records().getFirst().event().leaf().toString()),
                sentFirst.receipt().flatMap(HandOverFact.Receipt::leaf));
    }

    @Test
    void a_recorded_hand_over_stays_open_until_it_is_answered() {
        Told recorded = new Told("investigation-service/1").sample("recorded:1", CASE, "handover.handover-recorded.v1");
        assertEquals(Optional.empty(), only(HandOverFact.class, recorded).end());
        Told answered = recorded.sample("recorded:1", CASE, "handover.recorded-handover-answered.v1");
        HandOverFact.End end = only(HandOverFact.class, answered).end().orElseThrow();
        assertEquals(HandOverFact.Outcome.ACCEPTED, end.outcome());
        assertEquals(LocalDate.of(2024, 3, 5), end.endedOn());
        assertEquals(
                Optional.of(answered.records().getLast().event().leaf().toString()),
                end.leaf(),
                "an answer in the system has its leaf");
    }

    @Test
    void an_answer_given_in_the_system_stands_when_its_register_says_otherwise_later() {
        Told told = new Told("case-service/1")
                .sample("recorded:1", CASE, "handover.handover-recorded.v1")
                .sample("recorded:1", CASE, "handover.recorded-handover-answered.v1")
                .event("recorded:1", CASE, "handover.recorded-handover-corrected.v1", """
                        {"recordedId":"00000000-0000-0004-0000-000000000001",
                         "statement":{"subject":{"kind":"case","id":"00000000-0000-0000-0000-000000000007"},
                          "from":"T01-CQDT","to":"T01-VKS","sentOn":"2024-03-04","receivedOn":"2024-03-05",
                          "outcome":"returned","outcomeOn":"2024-03-09"},
                         "answered":{"by":"T01-VKS","outcome":"accepted","answeredOn":"2024-03-05"}}
                        """);
        HandOverFact fact = only(HandOverFact.class, told);
        assertEquals(
                Optional.of(HandOverFact.Outcome.ACCEPTED), fact.end().map(HandOverFact.End::outcome), "it counts");
        assertTrue(fact.end().flatMap(HandOverFact.End::leaf).isPresent());
        assertEquals(
                Optional.of(HandOverFact.End.told(HandOverFact.Outcome.RETURNED, LocalDate.of(2024, 3, 9))),
                fact.stated(),
                "what the register says is shown beside it");
    }

    @Test
    void a_body_holds_a_file_from_the_day_of_its_act_on() {
        CustodyFact custody = only(
                CustodyFact.class,
                new Told("trial-service/1").sample("custody:1", "case:" + CASE, "custody.taken-over.v1"));
        assertEquals("T01-VKS", custody.holder());
        assertEquals(2, custody.epoch());
        assertEquals(LocalDate.of(2024, 5, 13), custody.since());
    }

    @Test
    void an_acceptance_wins_over_an_import_that_assigned_the_file_under_the_same_epoch() {
        String file = "\"subject\":{\"kind\":\"case\",\"id\":\"" + CASE + "\"}";
        Told accepted = new Told("trial-service/1")
                .event(
                        "custody:" + CASE,
                        "case:" + CASE,
                        "custody.taken-over.v1",
                        "{%s,\"offerId\":\"%s\",\"holder\":\"T01-TA\",\"epoch\":2}".formatted(file, CASE));
        Told assigned = new Told("case-service/1")
                .event(
                        "custody:" + CASE,
                        "case:" + CASE,
                        "custody.holder-taken-from-register.v1",
                        "{%s,\"holder\":\"T01-VKS\",\"epoch\":2}".formatted(file));
        assertEquals("T01-TA", only(CustodyFact.class, accepted, assigned).holder());
        assertEquals("T01-TA", only(CustodyFact.class, assigned, accepted).holder());
    }

    @Test
    void a_clock_is_set_met_resumed_and_missed() {
        Told told = new Told("notification-service/1")
                .sample("clocks:" + CASE, "case:" + CASE, "clock.set.v1")
                .sample("clocks:" + CASE, "case:" + CASE, "clock.met.v1");
        assertEquals(
                Optional.of(LocalDate.of(2026, 2, 20)),
                only(ClockFact.class, told).metOn());
        ClockFact missed = only(
                ClockFact.class,
                told.sample("clocks:" + CASE, "case:" + CASE, "clock.resumed.v1")
                        .sample("clocks:" + CASE, "case:" + CASE, "clock.missed.v1"));
        assertEquals(Optional.empty(), missed.metOn());
        assertTrue(missed.missed());
        assertEquals(Optional.of(LocalDate.of(2026, 2, 23)), missed.dueOn());
    }

    @Test
    void a_clock_that_rests_is_due_no_more() {
        Told told = new Told("notification-service/1")
                .sample("clocks:" + CASE, "case:" + CASE, "clock.set.v1")
                .sample("clocks:" + CASE, "case:" + CASE, "clock.stopped.v1");
        assertEquals(
                Optional.of(LocalDate.of(2026, 1, 20)),
                only(ClockFact.class, told).metOn());
    }

    @Test
    void a_clock_that_is_set_to_another_day_keeps_what_was_said_of_its_end() {
        String again = """
                {"key":{"clock":"investigation","setBy":"0199b0a4-7c1e-7000-8000-000000000001"},
                 "startedOn":"2025-10-15","dueOn":"2026-04-23"}""";
        ClockFact clock = only(
                ClockFact.class,
                new Told("notification-service/1")
                        .sample("clocks:" + CASE, "case:" + CASE, "clock.set.v1")
                        .sample("clocks:" + CASE, "case:" + CASE, "clock.met.v1")
                        .event("clocks:" + CASE, "case:" + CASE, "clock.set.v1", again));
        assertEquals(Optional.of(LocalDate.of(2026, 4, 23)), clock.dueOn());
        assertEquals(Optional.of(LocalDate.of(2026, 2, 20)), clock.metOn());
    }

    @Test
    void a_clock_of_a_source_hangs_on_the_source_and_explains_itself() {
        ClockFact clock = only(
                ClockFact.class,
                new Told("notification-service/1").sample("clocks:" + SOURCE.substring(7), SOURCE, "clock.set.v1"));
        assertEquals(SOURCE, clock.subject());
        ClockFact.Explained explained = clock.explained().orElseThrow();
        assertEquals(Optional.of("INV-VERY-b"), explained.rowId());
        assertEquals("instituted", explained.startedBy());
        assertEquals(
                LocalDate.of(2026, 2, 17), explained.passedOver().getFirst().day());
        assertTrue(clock.obliges());
    }

    @Test
    void a_clock_whose_start_was_taken_back_never_ran() {
        assertEquals(
                List.of(),
                facts(new Told("notification-service/1")
                        .sample("clocks:" + CASE, "case:" + CASE, "clock.set.v1")
                        .sample("clocks:" + CASE, "case:" + CASE, "clock.cancelled.v1")));
    }

    @ParameterizedTest
    @CsvSource({
        "case, case.registered.v1, case.statement-withdrawn.v1",
        "source, source.registered.v1, source.statement-withdrawn.v1",
        "petition, petition.received.v1, petition.statement-withdrawn.v1",
        "supervision, supervision.listed.v1, supervision.statement-withdrawn.v1",
        "directive, directive.issued.v1, directive.statement-withdrawn.v1",
        "recorded-handover, handover.handover-recorded.v1, handover.recorded-handover-withdrawn.v1",
        "asset, asset.stated.v1, asset.statement-withdrawn.v1",
        "obligation, obligation.stated.v1, obligation.statement-withdrawn.v1"
    })
    void what_an_import_told_that_is_undone_is_told_no_more_until_it_is_told_again(
            String kind, String told, String takenBack) {
        String id = "0199b0a4-7c1e-7000-8000-000000000001";
        Told log = new Told("case-service/1").sample(kind + ":" + id, "case:" + id, told);
        assertEquals(1, facts(log).size());
        assertEquals(List.of(), facts(log.sample(kind + ":" + id, "case:" + id, takenBack)));
        assertEquals(1, facts(log.sample(kind + ":" + id, "case:" + id, told)).size());
    }

    static <F extends Fact> F only(Class<F> type, Told... logs) {
        List<Fact> facts = facts(logs);
        assertEquals(1, facts.size());
        return type.cast(facts.getFirst());
    }

    static List<Fact> facts(Told... logs) {
        Map<String, FactRow> rows = new LinkedHashMap<>();
        Stream.of(logs)
                .flatMap(Told::events)
                .forEach(event -> Tellings.of(event).ifPresent(telling -> {
                    String key = telling.key().apply(event);
                    FactRow.after(Optional.ofNullable(rows.get(key)), "a-service/1", event, telling)
                            .ifPresent(row -> rows.put(key, row));
                }));
        return rows.values().stream()
                .filter(FactRow::standing)
                .map(FactRow::fact)
                .toList();
    }
}
