package vn.liem.monitoring.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.liem.monitoring.fact.HandOverFact.End;
import vn.liem.monitoring.fact.HandOverFact.Kind;
import vn.liem.monitoring.fact.HandOverFact.Origin;
import vn.liem.monitoring.fact.HandOverFact.Outcome;
import vn.liem.monitoring.fact.HandOverFact.Subject;

class HandOverFactTest {

    private static final LocalDate MONDAY = LocalDate.of(2024, 5, 13);
    private static final HandOverFact LIVE = HandOverFact.untold("7", new Subject(Kind.CASE, "case-7"), Origin.LIVE);

    @Test
    void an_acceptance_that_an_operator_had_overtaken_comes_out_the_same_whoever_tells_first() {
        End accepted = new End(Outcome.ACCEPTED, MONDAY.plusDays(3), false, Optional.of("aa"));
        End ended = new End(Outcome.WITHDRAWN, MONDAY, false, Optional.of("bb"));
        assertEquals(LIVE.ended(accepted).ended(ended), LIVE.ended(ended).ended(accepted));
        assertEquals(Optional.of(ended), LIVE.ended(ended).ended(accepted).end());
    }

    @Test
    void of_two_withdrawals_the_earlier_counts_whoever_tells_first() {
        End granted = new End(Outcome.WITHDRAWN, MONDAY, false, Optional.of("aa"));
        End ended = new End(Outcome.WITHDRAWN, MONDAY.plusDays(1), false, Optional.of("bb"));
        assertEquals(LIVE.ended(granted).ended(ended), LIVE.ended(ended).ended(granted));
        assertEquals(Optional.of(granted), LIVE.ended(ended).ended(granted).end());
    }

    @Test
    void what_a_register_tells_later_counts() {
        HandOverFact recorded = HandOverFact.untold("7", new Subject(Kind.CASE, "case-7"), Origin.RECORDED);
        End returned = End.told(Outcome.RETURNED, MONDAY);
        End accepted = End.told(Outcome.ACCEPTED, MONDAY);
        assertEquals(
                Optional.of(accepted), recorded.ended(returned).ended(accepted).end());
    }
}
