package vn.liem.monitoring.whistleblowers.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.liem.monitoring.whistleblowers.ProtectionRow;
import vn.liem.monitoring.whistleblowers.RewardRow;

/** Protections and rewards as the desk reads them from what case-service shows. */
class WhistleblowerRowsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 10);

    @Test
    void a_protection_says_its_measures_and_how_many_days_are_left() throws JsonProcessingException {
        ProtectionRow row = protection("extended", "\"2024-06-05\"");
        assertEquals("BV-7F3K", row.number());
        assertEquals(List.of("life_and_health"), row.interests());
        assertEquals("guard", row.measures().getFirst().english());
        assertTrue(row.isProtected());
        assertEquals(Optional.of(-5L), row.daysLeft(TODAY));
        assertEquals(Optional.empty(), row.waitsDays(TODAY));
    }

    @Test
    void a_request_waits_since_its_day_and_has_no_end() throws JsonProcessingException {
        ProtectionRow row = protection("requested", "null");
        assertTrue(row.isOpen());
        assertEquals(Optional.of(10L), row.waitsDays(TODAY));
        assertEquals(Optional.empty(), row.daysLeft(TODAY));
    }

    @ParameterizedTest
    @CsvSource({"refused", "ended"})
    void what_is_over_neither_waits_nor_runs(String standing) throws JsonProcessingException {
        ProtectionRow row = protection(standing, "\"2024-06-05\"");
        assertFalse(row.isOpen());
        assertFalse(row.isProtected());
        assertEquals(Optional.empty(), row.daysLeft(TODAY));
    }

    @ParameterizedTest
    @CsvSource({"proposed, true, false", "approved, false, true", "part_paid, false, true", "paid, false, false"})
    void a_reward_waits_for_a_decision_or_for_money(String standing, boolean proposed, boolean toBePaid)
            throws JsonProcessingException {
        RewardRow row = RowsShown.reward(JSON.readTree("""
            {"number":"KT-1","body":"T01-TT","standing":"%s","formName":{"vietnamese":"thưởng tiền",
            "english":"money"},"proposedVnd":"50000000","proposedOn":"2024-03-04","paidVnd":"20000000"}
            """.formatted(standing)));
        assertEquals(proposed, row.isProposed());
        assertEquals(toBePaid, row.isToBePaid());
        assertEquals(BigInteger.valueOf(20_000_000), row.paidVnd());
        assertEquals("thưởng tiền", row.form().vietnamese());
    }

    private static ProtectionRow protection(String standing, String until) throws JsonProcessingException {
        return RowsShown.protection(JSON.readTree("""
            {"number":"BV-7F3K","body":"T01-TT","standing":"%s","requestedOn":"2024-05-31",
            "interests":["life_and_health"],"measures":[{"measure":"guard",
            "name":{"vietnamese":"bố trí lực lượng, phương tiện bảo vệ","english":"guard"}}],"until":%s}
            """.formatted(standing, until)));
    }
}
