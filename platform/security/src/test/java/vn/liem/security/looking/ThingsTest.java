package vn.liem.security.looking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ThingsTest {

    private static final String CASE = "0199b0a4-7c1e-7000-8000-000000000001";

    @Test
    void an_id_is_kept_and_a_code_where_it_names_something() {
        assertEquals(List.of(CASE, "T01-CQDT"), Things.of(List.of(CASE, "T01-CQDT", CASE), true));
        assertEquals(List.of(CASE), Things.of(List.of(CASE, "T01-CQDT"), false));
    }

    @Test
    void what_was_typed_is_not_kept() {
        List<String> typed = List.of("Nguyen-Van-A", "001085123456", "Nguyễn Văn A", "a b", "");
        assertEquals(List.of(), Things.of(typed, false));
        assertEquals(List.of(CASE), Things.of(List.of(), List.of("Nguyen-Van-A", CASE, "2026-01-01"), true));
    }

    @Test
    void of_an_act_of_operation_views_logs_and_subjects_are_kept() {
        assertEquals(
                List.of("CaseTable", "case-service/1", "case-service/looking/1", "case:" + CASE),
                Things.named(List.of(
                        "CaseTable",
                        "case-service/1",
                        "case-service/looking/1",
                        "case:" + CASE,
                        "Nguyễn Văn A",
                        "../case-service/1",
                        "hop-thu@t01.example")));
    }

    @Test
    void of_filters_their_kinds_are_kept_and_not_how_far_somebody_turned_the_pages() {
        assertEquals(
                List.of("locality", "number"),
                Things.filters(Set.of("number", "locality", "limit", "cursor", "position", "Nguyễn Văn A", "x=1")));
    }

    @Test
    void how_somebody_looked_follows_from_the_door_and_the_address() {
        assertEquals(LookingKind.LISTED, LookingKind.of(false, false, false, false));
        assertEquals(LookingKind.SEARCHED, LookingKind.of(false, false, false, true));
        assertEquals(LookingKind.READ, LookingKind.of(false, false, true, true));
        assertEquals(LookingKind.EXPORTED, LookingKind.of(false, true, true, true));
        assertEquals(LookingKind.OPENED, LookingKind.of(true, true, true, true));
    }
}
