package vn.liem.monitoring.form.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.liem.monitoring.form.Field;
import vn.liem.monitoring.form.Form;
import vn.liem.monitoring.word.Language;

class RedrawnTest {

    private static final String SEEN = "\"v3\"";
    private static final String NOW = "\"v4\"";
    private static final String CHANGED = "has changed since you opened it";

    @Test
    void a_form_that_is_wrong_stays_on_the_version_that_was_seen_and_says_that_another_stands() {
        Form again = Redrawn.of(filled(NOW), typed(), Language.ENGLISH);
        assertEquals(SEEN, again.to().seen());
        assertTrue(again.problems().getFirst().contains(CHANGED), again.problems()::toString);
        assertTrue(again.problems().getFirst().contains("open the page anew"), again.problems()::toString);
        assertEquals("as typed", again.fields().getFirst().value());
        Form vietnamese = Redrawn.of(filled(NOW), typed(), Language.VIETNAMESE);
        assertTrue(vietnamese.problems().getFirst().contains("hãy mở lại trang"), vietnamese.problems()::toString);
    }

    @Test
    void where_nothing_has_changed_nothing_is_said_of_it() {
        Form again = Redrawn.of(filled(SEEN), typed(), Language.ENGLISH);
        assertEquals(SEEN, again.to().seen());
        assertEquals(List.of(), again.problems());
    }

    @Test
    void what_a_service_refuses_as_older_stays_on_the_version_that_was_seen() {
        for (String standing : List.of(SEEN, NOW)) {
            Form again = Redrawn.refused(filled(standing), typed(), problem("changed_since"), Language.ENGLISH);
            assertEquals(SEEN, again.to().seen());
            assertEquals(1, again.problems().size(), again.problems()::toString);
            assertTrue(again.problems().getFirst().contains(CHANGED), again.problems()::toString);
            assertEquals("as typed", again.fields().getFirst().value());
        }
    }

    @Test
    void what_a_service_refuses_for_another_reason_is_told_beside_the_change() {
        Form again = Redrawn.refused(filled(NOW), typed(), problem("some_rule"), Language.ENGLISH);
        assertEquals(SEEN, again.to().seen());
        assertEquals(2, again.problems().size(), again.problems()::toString);
        assertEquals("Not like this.", again.problems().getLast());
    }

    @Test
    void what_was_recorded_before_is_said_and_is_not_to_be_sent_again() {
        JsonNode reused = problem("idempotency_key_reused");
        for (String standing : List.of("", SEEN, NOW)) {
            Form again = Redrawn.refused(filled(standing), typed(), reused, Language.ENGLISH);
            assertEquals(1, again.problems().size(), again.problems()::toString);
            assertTrue(again.problems().getFirst().contains("has been recorded"), again.problems()::toString);
            assertEquals("as typed", again.fields().getFirst().value());
        }
        Form vietnamese = Redrawn.refused(filled(""), typed(), reused, Language.VIETNAMESE);
        assertTrue(vietnamese.problems().getFirst().contains("đã được ghi nhận"), vietnamese.problems()::toString);
        assertTrue(Redrawn.isSpent(reused));
        assertFalse(Redrawn.isSpent(problem("changed_since")));
    }

    @Test
    void what_is_new_has_no_version_and_is_given_none() {
        Form again = Redrawn.of(filled(""), typed(), Language.ENGLISH);
        assertEquals("", again.to().seen());
        assertFalse(again.isWrong());
    }

    private static Typed typed() {
        return new Typed(Map.of("seen", SEEN, "words", "as typed"));
    }

    private static Form filled(String version) {
        Form form = new Form(
                "/somewhere",
                "A form",
                "",
                "Send",
                "/",
                List.of(),
                new Form.To("case-service", "/api/v1/things", version),
                List.of(Field.longText("words", "Nội dung").optional()),
                Map.of());
        return Filled.of(form, typed(), Language.ENGLISH).form();
    }

    private static JsonNode problem(String code) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("code", code)
                .put("detail", "Not like this.")
                .put("detailVi", "Không như vậy.");
    }
}
