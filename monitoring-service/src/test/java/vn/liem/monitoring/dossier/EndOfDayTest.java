package vn.liem.monitoring.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.liem.monitoring.fact.AccusedFact;
import vn.liem.monitoring.fact.AssetFact;
import vn.liem.monitoring.fact.CaseFact;
import vn.liem.monitoring.fact.ClockFact;
import vn.liem.monitoring.fact.Fact;
import vn.liem.monitoring.fact.HandOverFact;
import vn.liem.monitoring.fact.HandOverFact.End;
import vn.liem.monitoring.fact.HandOverFact.Kind;
import vn.liem.monitoring.fact.HandOverFact.Offer;
import vn.liem.monitoring.fact.HandOverFact.Origin;
import vn.liem.monitoring.fact.HandOverFact.Outcome;
import vn.liem.monitoring.fact.HandOverFact.Subject;
import vn.liem.monitoring.fact.Offence;
import vn.liem.monitoring.fact.OfficerFact;

/** What is dated after a day does not exist at its end, and what ended later had not ended. */
class EndOfDayTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    @Test
    void a_case_that_was_instituted_later_was_a_matter_without_an_offence() {
        CaseFact then = (CaseFact) one(registered(DAY.minusDays(1), Optional.of(DAY.plusDays(1))));
        assertEquals(Optional.empty(), then.institutedOn());
        assertEquals(Optional.empty(), then.offence());
    }

    @Test
    void a_case_begins_with_its_institution_where_it_was_registered_later() {
        assertTrue(none(registered(DAY.plusDays(9), Optional.of(DAY.plusDays(1)))));
        CaseFact then = (CaseFact) one(registered(DAY.plusDays(9), Optional.of(DAY)));
        assertEquals(Optional.of(DAY), then.institutedOn());
    }

    @Test
    void a_file_that_was_accepted_later_was_on_its_way() {
        HandOverFact sent = HandOverFact.untold("1", new Subject(Kind.CASE, "c1"), Origin.LIVE)
                .sent(new Offer("A", "B", DAY, Optional.empty(), Optional.empty(), Optional.empty()))
                .ended(End.told(Outcome.ACCEPTED, DAY.plusDays(1)));
        assertEquals(Optional.empty(), ((HandOverFact) one(sent)).end());
        assertEquals(Optional.of(DAY), ((HandOverFact) one(sent)).sentOn());
        assertTrue(EndOfDay.of(List.of(sent), DAY.minusDays(1)).isEmpty());
    }

    @Test
    void a_time_limit_that_was_met_later_ran() {
        ClockFact clock = new ClockFact(
                "case:c1",
                "investigation",
                DAY.minusDays(30),
                Optional.of(DAY.plusDays(5)),
                Optional.empty(),
                Optional.empty(),
                Optional.of(DAY.plusDays(9)),
                true,
                Optional.empty());
        ClockFact then = (ClockFact) one(clock);
        assertEquals(Optional.empty(), then.metOn());
        assertTrue(!then.missed(), "its last day had not come");
    }

    @Test
    void who_went_into_another_case_later_was_not_there() {
        AccusedFact came = new AccusedFact("c1", "p1", DAY.minusDays(9), false, false, Optional.empty())
                .goneInto("c2", DAY.plusDays(1));
        assertTrue(none(came));
        assertEquals(List.of(came), EndOfDay.of(List.of(came), DAY.plusDays(1)));
    }

    @Test
    void what_was_released_later_was_seized() {
        AssetFact.Measure seizure = new AssetFact.Measure("seizure", DAY);
        AssetFact asset = AssetFact.in("case:c1", "a1")
                .with(new AssetFact.Recorded(seizure, Optional.of("7")))
                .with(new AssetFact.Ended(seizure, DAY.plusDays(1), Optional.empty()));
        assertEquals("7", ((AssetFact) one(asset)).securedOn(DAY.plusDays(2)).toString());
        assertTrue(EndOfDay.of(List.of(asset), DAY.minusDays(1)).isEmpty());
    }

    @Test
    void who_was_replaced_later_was_in_charge() {
        OfficerFact officer = OfficerFact.nothingOf("c1", "A", "o1")
                .assigned(new OfficerFact.Post("1", "investigator", DAY, Optional.empty()))
                .replaced("1", new OfficerFact.Replaced("2", DAY.plusDays(1), "other_post"));
        assertTrue(((OfficerFact) one(officer)).posts().getFirst().isOpen());
    }

    private static Fact one(Fact fact) {
        return EndOfDay.of(List.of(fact), DAY).getFirst();
    }

    private static boolean none(Fact fact) {
        return EndOfDay.of(List.of(fact), DAY).isEmpty();
    }

    private static CaseFact registered(LocalDate on, Optional<LocalDate> institutedOn) {
        return new CaseFact(
                "c1",
                "VA-1",
                "matter",
                "T01",
                "land",
                "corruption",
                on,
                institutedOn,
                Optional.of(new Offence("353", Optional.empty())),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
