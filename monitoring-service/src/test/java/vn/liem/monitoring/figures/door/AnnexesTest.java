package vn.liem.monitoring.figures.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.liem.monitoring.dossier.Law;
import vn.liem.monitoring.fact.CaseFact;
import vn.liem.monitoring.fact.DirectiveFact;
import vn.liem.monitoring.fact.Facts;
import vn.liem.monitoring.fact.Territory;
import vn.liem.monitoring.fact.UnitFact;
import vn.liem.monitoring.figures.Report;

/** What tables of forms say to whom. */
class AnnexesTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 8);
    private static final LocalDate LAST = LocalDate.of(2024, 6, 30);
    private static final Report HALF = new Report(FIRST, LAST, LAST, Optional.of("T01"));
    private static final Facts FACTS = Facts.of(List.of(
            new UnitFact("T01", "Tỉnh 1", "Province 1", Optional.empty()),
            new UnitFact("T02", "Tỉnh 2", "Province 2", Optional.empty()),
            aCase("own", "VA-OWN", "T01"),
            aCase("others", "VA-OF-OTHERS", "T02"),
            directive("1", "own"),
            directive("2", "others")));

    @Test
    void a_directive_to_a_body_of_the_territory_names_no_case_of_another() {
        Territory own = Territory.of(Set.of("T01"), FACTS);
        List<String> cases = casesOf(directives(own));
        assertEquals(List.of("VA-OWN", "Thuộc địa bàn khác"), cases);
        assertTrue(own.holdsCase("own"));
        assertFalse(own.holdsCase("others"));
        assertFalse(own.holdsCase("unknown"));
    }

    @Test
    void whoever_may_open_every_case_reads_its_number() {
        assertEquals(List.of("VA-OWN", "VA-OF-OTHERS"), casesOf(directives(Territory.everywhere())));
    }

    private static Annex directives(Territory territory) {
        return new Annexes(FACTS, HALF, Law.vietnam().order(), territory)
                .find("directives")
                .orElseThrow();
    }

    private static List<String> casesOf(Annex annex) {
        int place = annex.columns().stream().map(Annex.Column::title).toList().indexOf("Về vụ");
        return annex.rows().stream().map(row -> row.get(place)).toList();
    }

    private static DirectiveFact directive(String number, String caseId) {
        return new DirectiveFact(
                number,
                number + "-CĐ",
                FIRST,
                "T01",
                "T01",
                Optional.of(caseId),
                Optional.empty(),
                DirectiveFact.Told.nothing(),
                List.of());
    }

    private static CaseFact aCase(String id, String number, String locality) {
        return new CaseFact(
                id,
                number,
                "case",
                locality,
                "land",
                "corruption",
                FIRST,
                Optional.of(FIRST),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
