package vn.liem.monitoring.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.liem.monitoring.control.ControlRow.Kind;
import vn.liem.monitoring.dossier.Law;
import vn.liem.monitoring.fact.ClockFact;
import vn.liem.monitoring.fact.Fact;
import vn.liem.monitoring.fact.Facts;
import vn.liem.monitoring.fact.OfficerFact;
import vn.liem.monitoring.fact.ProposalFact;
import vn.liem.monitoring.fact.Territory;
import vn.liem.monitoring.word.ControlTerms;
import vn.liem.procedure.Wording;

/** What the control of power sees of officers, second signatures and missed dates, and that it sees nobody. */
class ControlRowTest {

    private static final String CASE = "0199b0a4-7c1e-7000-8000-000000000001";
    private static final String SOMEBODY = "0199b0a4-5c1e-4000-8000-0000000000a1";
    private static final LocalDate MARCH = LocalDate.of(2024, 3, 4);
    private static final LocalDate APRIL = LocalDate.of(2024, 4, 8);
    private static final LocalDate MAY = LocalDate.of(2024, 5, 6);
    private static final LocalDate JUNE = LocalDate.of(2024, 6, 10);

    @Test
    void who_was_reassigned_and_who_stepped_back_are_told_with_the_reason_and_without_the_person() {
        OfficerFact officer = OfficerFact.nothingOf(CASE, "T01-CQDT", SOMEBODY)
                .assigned(new OfficerFact.Post("1/PC", "investigator", MARCH, Optional.empty()))
                .replaced("1/PC", new OfficerFact.Replaced("2/TD", APRIL, "workload"))
                .recused(new OfficerFact.Recused("3/TC", MAY, "officer", "not_impartial"));
        List<ControlRow> rows = rows(JUNE, officer);
        assertEquals(List.of(Kind.RECUSED, Kind.REPLACED), kinds(rows));
        assertEquals(
                "Phân công lại khối lượng công việc",
                rows.getLast().why().orElseThrow().vietnamese());
        assertEquals("Điều tra viên", rows.getLast().what().vietnamese());
        assertFalse(rows.toString().contains(SOMEBODY));
        assertEquals(List.of(Kind.REPLACED), kinds(rows(APRIL, officer)), "what comes later does not exist that day");
        assertEquals(List.of(), rows(MARCH, officer));
    }

    @Test
    void a_decision_waits_until_it_is_signed_and_a_refusal_is_not_forgotten_when_it_is_proposed_anew() {
        ProposalFact signed = proposal(false, end(ProposalFact.How.REFUSED, APRIL), end(ProposalFact.How.SIGNED, JUNE));
        assertEquals(List.of(Kind.WAITING), kinds(rows(MARCH, signed)));
        assertEquals(List.of(Kind.REFUSED), kinds(rows(MAY, signed)));
        assertEquals(List.of(Kind.REFUSED, Kind.SIGNED), kinds(rows(JUNE, signed)));
        ProposalFact anew = proposal(true, end(ProposalFact.How.LAPSED, APRIL));
        assertEquals(List.of(Kind.LAPSED, Kind.WAITING), kinds(rows(JUNE, anew)));
        assertFalse(rows(JUNE, anew).toString().contains(SOMEBODY));
    }

    @Test
    void a_missed_date_without_a_reason_comes_first() {
        ClockFact silent = clock(true, Optional.of(new ClockFact.Answer("T01-CQDT", Optional.empty())));
        ClockFact told = clock(true, Optional.of(new ClockFact.Answer("T01-CQDT", Optional.of("oversight"))));
        List<ControlRow> rows = rows(JUNE, told, silent, proposal(true));
        assertEquals(List.of(Kind.MISSED_UNANSWERED, Kind.WAITING, Kind.MISSED), kinds(rows));
        assertEquals(APRIL.plusDays(1), rows.getFirst().on());
        assertEquals(Optional.of("T01-CQDT"), rows.getFirst().unit());
        assertEquals(
                "Thiếu sót của người có trách nhiệm",
                rows.getLast().why().orElseThrow().vietnamese());
        assertEquals(List.of(), rows(APRIL, silent), "on its last day nothing is missed");
        assertEquals(List.of(), rows(JUNE, clock(false, Optional.empty())));
    }

    @Test
    void what_lies_elsewhere_is_not_named() {
        Facts facts = Facts.of(List.<Fact>of(proposal(true), clock(true, Optional.empty())));
        assertEquals(List.of(), ControlRow.on(facts, Law.vietnam(), Territory.nowhere(), JUNE));
    }

    @ParameterizedTest
    @CsvSource({
        "control/officer.recused.v1, /properties/recusal/properties/ground, GROUNDS",
        "control/officer.replaced.v1, /properties/replacement/properties/reason, REPLACEMENTS",
        "notification-service/clock.miss-explained.v1, /properties/reason, MISSES"
    })
    void every_code_that_is_published_has_its_word(String schema, String place, String words) throws IOException {
        try (InputStream file = getClass().getResourceAsStream("/contracts/" + schema + ".schema.json")) {
            JsonNode codes = new ObjectMapper().readTree(file).at(place).path("enum");
            Map<String, Wording> known = switch (words) {
                case "GROUNDS" -> ControlTerms.GROUNDS;
                case "REPLACEMENTS" -> ControlTerms.REPLACEMENTS;
                default -> ControlTerms.MISSES;
            };
            assertTrue(codes.size() > 1, schema);
            codes.forEach(code -> assertTrue(known.containsKey(code.asText()), code.asText()));
            assertEquals(codes.size(), known.size());
        }
    }

    private static List<ControlRow> rows(LocalDate day, Fact... facts) {
        return ControlRow.on(Facts.of(List.of(facts)), Law.vietnam(), Territory.everywhere(), day);
    }

    private static List<Kind> kinds(List<ControlRow> rows) {
        return rows.stream().map(ControlRow::kind).toList();
    }

    private static ProposalFact.Ending end(ProposalFact.How how, LocalDate on) {
        return new ProposalFact.Ending(how, on);
    }

    private static ProposalFact proposal(boolean waits, ProposalFact.Ending... endings) {
        return new ProposalFact(
                "case:" + CASE,
                "investigation_suspended",
                "31/TDC",
                Optional.empty(),
                "T01-CQDT",
                SOMEBODY,
                MARCH,
                waits,
                List.of(endings));
    }

    private static ClockFact clock(boolean missed, Optional<ClockFact.Answer> answer) {
        return new ClockFact(
                "case:" + CASE,
                "investigation",
                MARCH,
                Optional.of(APRIL),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                missed,
                answer);
    }
}
