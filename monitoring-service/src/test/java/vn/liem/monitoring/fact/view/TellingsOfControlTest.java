package vn.liem.monitoring.fact.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.liem.monitoring.fact.view.TellingsTest.facts;
import static vn.liem.monitoring.fact.view.TellingsTest.only;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.liem.monitoring.fact.ClockFact;
import vn.liem.monitoring.fact.ClockFact.Answer;
import vn.liem.monitoring.fact.DecisionFact;
import vn.liem.monitoring.fact.InterferenceFact;
import vn.liem.monitoring.fact.OfficerFact;
import vn.liem.monitoring.fact.ProposalFact;
import vn.liem.monitoring.fact.ProposalFact.Ending;
import vn.liem.monitoring.fact.ProposalFact.How;

/** What is told of the officers of a case and of what waits for a second signature. */
class TellingsOfControlTest {

    private static final String CASE = "0199b0a4-7c1e-7000-8000-000000000001";

    @Test
    void an_officer_is_in_charge_replaced_out_and_back_by_what_is_taken_back() {
        String stream = "officers:" + CASE;
        String subject = "case:" + CASE;
        Told told = new Told("investigation-service/1")
                .sample(stream, subject, "officer.assigned.v1")
                .sample(stream, subject, "officer.replaced.v1");
        OfficerFact replaced = only(OfficerFact.class, told);
        assertEquals("T01-CQDT", replaced.unit());
        assertEquals("investigator", replaced.posts().getFirst().role());
        assertFalse(replaced.posts().getFirst().isOpen());
        assertEquals(
                Optional.of("other_post"),
                replaced.posts().getFirst().replaced().map(OfficerFact.Replaced::reason));
        OfficerFact back = only(OfficerFact.class, told.sample(stream, subject, "officer.record-annulled.v1"));
        assertTrue(back.posts().getFirst().isOpen());
        OfficerFact out = only(OfficerFact.class, told.sample(stream, subject, "officer.recused.v1"));
        assertEquals("officer", out.recused().orElseThrow().by());
        assertEquals("party_or_relative", out.recused().orElseThrow().ground());
    }

    @Test
    void a_decision_that_a_former_holder_recorded_says_so_also_when_it_is_corrected() {
        String subject = "case:" + CASE;
        Told told = new Told("investigation-service/1")
                .event("investigation:" + CASE, subject, "investigation.extended.v1", """
                    {"decision":{"documentNo":"21/QĐ-VKS","decidedOn":"2026-02-10","unit":"T01-CQDT","round":1,"order":4},
                    "months":2}""")
                .sample("former-holder:" + CASE, subject, "former-holder.decision-recorded.v1");
        assertEquals(
                "T01-VKS",
                only(DecisionFact.class, told).formerHolder().orElseThrow().holder());
        told.event("investigation:" + CASE, subject, "investigation.corrected.v1", """
                    {"decision":{"documentNo":"21/QĐ-VKS","decidedOn":"2026-02-11","unit":"T01-CQDT","round":1,"order":5}}""");
        DecisionFact corrected = only(DecisionFact.class, told);
        assertEquals(11, corrected.decidedOn().getDayOfMonth());
        assertTrue(corrected.formerHolder().isPresent());
    }

    @Test
    void a_proposal_stands_until_it_is_signed_refused_withdrawn_or_has_lapsed() {
        String stream = "signatures:" + CASE;
        String subject = "case:" + CASE;
        for (String end : List.of("signed", "refused", "withdrawn", "lapsed")) {
            Told told = new Told("trial-service/1").event(stream, subject, "signatures.proposed.v1", """
                {"proposal":{"key":{"code":"trial_suspended","documentNo":"7/TDC","unit":"T01-TA"},
                "decidedOn":"2026-04-20","unit":"T01-TA","proposedBy":"judge-1","terms":[]}}\
                """);
            ProposalFact waits = only(ProposalFact.class, told);
            assertEquals("trial_suspended", waits.code());
            assertTrue(waits.waits());
            ProposalFact ended =
                    only(ProposalFact.class, told.event(stream, subject, "signatures." + end + ".v1", """
                        {"key":{"code":"trial_suspended","documentNo":"7/TDC","unit":"T01-TA"}}\
                        """));
            assertFalse(ended.waits());
            assertEquals(
                    List.of(new Ending(How.valueOf(end.toUpperCase(Locale.ROOT)), LocalDate.of(2024, 5, 13))),
                    ended.endings());
        }
    }

    @Test
    void what_was_refused_and_is_proposed_anew_waits_and_stays_refused_once() {
        String stream = "signatures:" + CASE;
        String subject = "case:" + CASE;
        String proposal = """
            {"proposal":{"key":{"code":"trial_suspended","documentNo":"7/TDC","unit":"T01-TA"},
            "decidedOn":"2026-04-20","unit":"T01-TA","proposedBy":"judge-1","terms":[]}}\
            """;
        Told told = new Told("trial-service/1")
                .event(stream, subject, "signatures.proposed.v1", proposal)
                .event(stream, subject, "signatures.refused.v1", """
                    {"key":{"code":"trial_suspended","documentNo":"7/TDC","unit":"T01-TA"}}\
                    """)
                .event(stream, subject, "signatures.proposed.v1", proposal);
        ProposalFact anew = only(ProposalFact.class, told);
        assertTrue(anew.waits());
        assertEquals(
                List.of(How.REFUSED), anew.endings().stream().map(Ending::how).toList());
    }

    @Test
    void an_interference_is_reported_checked_handled_and_taken_back_step_by_step_without_anybody() {
        String stream = "interferences:" + CASE;
        String subject = "case:" + CASE;
        Told told = new Told("investigation-service/1").sample(stream, subject, "interference.reported.v1");
        InterferenceFact reported = only(InterferenceFact.class, told);
        assertEquals("influence", reported.kind());
        LocalDate late = LocalDate.of(2026, 12, 31);
        assertEquals(InterferenceFact.Standing.REPORTED, reported.standingOn(late));
        told.sample(stream, subject, "interference.checked.v1");
        assertEquals(
                InterferenceFact.Standing.CHECKED,
                only(InterferenceFact.class, told).standingOn(late));
        told.sample(stream, subject, "interference.handled.v1");
        InterferenceFact handled = only(InterferenceFact.class, told);
        assertEquals(InterferenceFact.Standing.HANDLED, handled.standingOn(late));
        assertEquals(InterferenceFact.Standing.REPORTED, handled.standingOn(LocalDate.of(2026, 4, 13)));
        assertFalse(handled.toString().contains("0000000000a9"), "whom it is about is kept nowhere");
        assertFalse(handled.toString().contains("0000000000a1"), "nor who reported it");
        for (int step = 0; step < 3; step++) {
            told.sample(stream, subject, "interference.step-annulled.v1");
        }
        assertEquals(List.of(), facts(told));
    }

    @Test
    void a_missed_date_knows_who_was_asked_why_and_what_was_said() {
        String stream = "clocks:" + CASE;
        String subject = "case:" + CASE;
        String key = "\"key\":{\"clock\":\"investigation\",\"setBy\":\"1\"}";
        Told told = new Told("notification-service/1")
                .event(
                        stream,
                        subject,
                        "clock.set.v1",
                        "{%s,\"startedOn\":\"2024-01-01\",\"dueOn\":\"2024-05-01\"}".formatted(key))
                .event(stream, subject, "clock.missed.v1", "{%s,\"dueOn\":\"2024-05-01\"}".formatted(key))
                .event(
                        stream,
                        subject,
                        "clock.reason-asked.v1",
                        "{%s,\"dueOn\":\"2024-05-01\",\"to\":\"T01-CQDT\"}".formatted(key));
        assertEquals(
                Optional.of(new Answer("T01-CQDT", Optional.empty())),
                only(ClockFact.class, told).answer());
        told.event(
                stream,
                subject,
                "clock.miss-explained.v1",
                "{%s,\"body\":\"T01-CQDT\",\"reason\":\"oversight\"}".formatted(key));
        assertEquals(
                Optional.of(new Answer("T01-CQDT", Optional.of("oversight"))),
                only(ClockFact.class, told).answer());
        told.event(stream, subject, "clock.miss-withdrawn.v1", "{%s}".formatted(key));
        assertEquals(Optional.empty(), only(ClockFact.class, told).answer(), "what was not missed needs no reason");
    }
}
