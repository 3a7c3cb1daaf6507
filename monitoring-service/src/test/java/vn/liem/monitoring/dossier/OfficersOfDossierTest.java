package vn.liem.monitoring.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.liem.monitoring.fact.CaseFact;
import vn.liem.monitoring.fact.Fact;
import vn.liem.monitoring.fact.OfficerFact;
import vn.liem.monitoring.fact.OfficerFact.Post;
import vn.liem.monitoring.fact.OfficerFact.Recused;
import vn.liem.monitoring.fact.OfficerFact.Replaced;

/** Who is out of a case, as the services that keep it have it. */
class OfficersOfDossierTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 4, 20);
    private static final CaseFact CASE = new CaseFact(
            "1",
            "VA-00001",
            "case",
            "T01",
            "land",
            "corruption",
            MONDAY,
            Optional.of(MONDAY),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    @Test
    void whoever_steps_back_is_out_for_every_body_and_whom_a_head_puts_out_for_his_own() {
        OfficerFact steppedBack = OfficerFact.nothingOf("1", "T01-VKS", "a")
                .recused(new Recused("1/TC", MONDAY, "officer", "not_impartial"));
        OfficerFact putOut = OfficerFact.nothingOf("1", "T01-CQDT", "b")
                .recused(new Recused("2/TD", MONDAY, "head_of_body", "not_impartial"));
        assertEquals(Set.of("a", "b"), of(steppedBack, putOut).outOf("T01-CQDT"));
        assertEquals(Set.of("a"), of(steppedBack, putOut).outOf("T01-TA"));
    }

    @Test
    void a_panel_puts_out_its_own_and_the_procurators_of_the_case() {
        Recused byPanel = new Recused("3/HDXX", MONDAY, "panel", "not_impartial");
        OfficerFact procurator = OfficerFact.nothingOf("1", "T01-VKS", "c").assigned(post("procurator"));
        OfficerFact investigator = OfficerFact.nothingOf("1", "T01-CQDT", "d").assigned(post("investigator"));
        Dossier dossier = of(
                procurator,
                investigator,
                OfficerFact.nothingOf("1", "T01-TA", "c").recused(byPanel),
                OfficerFact.nothingOf("1", "T01-TA", "d").recused(byPanel));
        assertEquals(Set.of("c"), dossier.outOf("T01-VKS"));
        assertEquals(Set.of(), dossier.outOf("T01-CQDT"));
        assertEquals(Set.of("c", "d"), dossier.outOf("T01-TA"));
    }

    @Test
    void whose_every_post_has_ended_is_out_of_the_own_body_until_assigned_again() {
        OfficerFact replaced = OfficerFact.nothingOf("1", "T01-CQDT", "e")
                .assigned(post("investigator"))
                .replaced("1/PC", new Replaced("5/TD", MONDAY, "other_post"));
        assertEquals(Set.of("e"), of(replaced).outOf("T01-CQDT"));
        assertEquals(Set.of(), of(replaced).outOf("T01-VKS"));
        Post again = new Post("9/PC", "investigator", MONDAY.plusDays(1), Optional.empty());
        assertEquals(Set.of(), of(replaced.assigned(again)).outOf("T01-CQDT"));
        assertEquals(Set.of(), of(replaced.without("5/TD").orElseThrow()).outOf("T01-CQDT"));
        assertEquals(
                Optional.empty(),
                OfficerFact.nothingOf("1", "T01-CQDT", "e")
                        .assigned(post("judge"))
                        .without("1/PC"));
    }

    private static Post post(String role) {
        return new Post("1/PC", role, MONDAY, Optional.empty());
    }

    private static Dossier of(OfficerFact... officers) {
        List<Fact> facts = new ArrayList<>(List.of(officers));
        facts.add(CASE);
        return Dossier.of(facts, Law.vietnam().order()).orElseThrow();
    }
}
