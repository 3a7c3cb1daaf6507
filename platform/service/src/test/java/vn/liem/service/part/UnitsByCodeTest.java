package vn.liem.service.part;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnitsByCodeTest {

    private static final UnitsByCode UNITS =
            new UnitsByCode(() -> List.of("T01-CQDT", "T01-H3-X1", "T010-CQDT", "T02-TA"));

    @Test
    void a_body_belongs_to_the_territories_that_its_code_names() {
        assertEquals(List.of("T01-H3-X1", "T01-H3", "T01", "TW"), UNITS.chainOf("T01-H3-X1"));
        assertEquals(List.of("TW"), UNITS.chainOf("TW"));
    }

    @Test
    void a_territory_holds_the_bodies_below_it_and_no_namesake() {
        assertEquals(List.of("T01-CQDT", "T01-H3-X1"), UNITS.within("T01"));
        assertEquals(List.of("T01-H3-X1"), UNITS.within("T01-H3"));
        assertEquals(List.of("T01-CQDT", "T01-H3-X1", "T010-CQDT", "T02-TA"), UNITS.within("TW"));
    }
}
