package vn.liem.monitoring.fact.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.liem.monitoring.fact.view.TellingsTest.facts;
import static vn.liem.monitoring.fact.view.TellingsTest.only;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.liem.monitoring.fact.DecisionFact;
import vn.liem.monitoring.fact.OfficerFact;
import vn.liem.monitoring.fact.ProposalFact;

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
        OfficerFact back = only(OfficerFact.class, told.sample(stream, subject, "officer.record-annulled.v1"));
        assertTrue(back.posts().getFirst().isOpen());
        OfficerFact out = only(OfficerFact.class, told.sample(stream, subject, "officer.recused.v1"));
        assertEquals("officer", out.recused().orElseThrow().by());
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
                    "decidedOn":"2026-04-20","unit":"T01-TA","proposedBy":"judge-1","terms":[]}}""");
            assertEquals("trial_suspended", only(ProposalFact.class, told).code());
            assertEquals(List.of(), facts(told.event(stream, subject, "signatures." + end + ".v1", """
                    {"key":{"code":"trial_suspended","documentNo":"7/TDC","unit":"T01-TA"}}""")));
        }
    }
}
