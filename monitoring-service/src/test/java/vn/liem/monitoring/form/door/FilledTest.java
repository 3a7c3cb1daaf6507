package vn.liem.monitoring.form.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.liem.monitoring.form.Choice;
import vn.liem.monitoring.form.Field;
import vn.liem.monitoring.form.Form;
import vn.liem.monitoring.word.Language;

class FilledTest {

    private static final Form FORM = new Form(
            "/somewhere",
            "A form",
            "",
            "Send",
            "/",
            List.of(),
            new Form.To("case-service", "/api/v1/things", ""),
            List.of(
                    Field.day("on", "Ngày"),
                    Field.number("number", "Số"),
                    Field.choice("source", "Nguồn", List.of(new Choice("audit", "Kiểm toán"))),
                    Field.lines("present", "Có mặt"),
                    Field.longText("words", "Nội dung").optional().atMost(10)),
            Map.of("caseId", "of the address"));

    private static final Map<String, String> COMPLETE =
            Map.of("on", "2024-03-18", "number", "2", "source", "audit", "present", "C1\n\n C2 \n", "words", "");

    @Test
    void what_was_typed_is_sent_as_the_service_reads_it_and_what_is_empty_is_not() {
        Filled filled = Filled.of(FORM, new Typed(COMPLETE), Language.VIETNAMESE);
        assertFalse(filled.form().isWrong());
        assertEquals(
                Map.of(
                        "caseId", "of the address",
                        "on", "2024-03-18",
                        "number", 2,
                        "source", "audit",
                        "present", List.of("C1", "C2")),
                filled.body());
    }

    @Test
    void each_field_says_what_is_wrong_with_it_and_keeps_what_was_typed() {
        Filled filled = Filled.of(
                FORM,
                new Typed(Map.of("number", "two", "source", "rumour", "present", "C1", "words", "longer than ten")),
                Language.ENGLISH);
        assertTrue(filled.form().isWrong());
        assertEquals(List.of("This must be given."), field(filled, "on").errors());
        assertEquals(
                List.of("This must be a whole number within its bounds."),
                field(filled, "number").errors());
        assertEquals(
                List.of("This must be one of the listed codes."),
                field(filled, "source").errors());
        assertEquals(List.of("The text is too long."), field(filled, "words").errors());
        assertEquals(List.of(), field(filled, "present").errors());
        assertEquals("longer than ten", field(filled, "words").value());
    }

    @Test
    void a_refusal_stands_beside_the_field_at_which_it_points_and_above_the_form_where_it_points_at_none() {
        Form wrong = FORM.wrong("/present/1", "no seat")
                .wrong("/elsewhere", "no such thing")
                .wrong("on top");
        assertEquals(List.of("no such thing", "on top"), wrong.problems());
        assertEquals(
                List.of(List.of(), List.of(), List.of(), List.of("no seat"), List.of()),
                wrong.fields().stream().map(Field::errors).toList());
    }

    private static Field field(Filled filled, String name) {
        return filled.form().fields().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
