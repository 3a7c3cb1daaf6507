package vn.liem.local.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.liem.procedure.Profile;
import vn.liem.procedure.Wording;
import vn.liem.procedure.due.DueAnswer;
import vn.liem.procedure.due.DueAnswer.Due;
import vn.liem.procedure.due.DueAnswer.NoDate;
import vn.liem.procedure.due.DueAnswer.Wrong;
import vn.liem.procedure.law.Confidence;
import vn.liem.procedure.law.DeadlineRow;
import vn.liem.procedure.law.Limit.Countable;

/** One answered question, as it is printed. */
record DeadlineAnswer(String id, DueAnswer answer, Profile profile, Language language) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** The language of the sentences. */
    enum Language {
        VI,
        EN,
        BOTH
    }

    /** The list of answers: id, nominal, due, explanation. */
    static String jsonOfAll(List<DeadlineAnswer> answers) {
        ArrayNode list = JSON.arrayNode();
        answers.forEach(answer -> list.add(answer.inShort()));
        return pretty(list);
    }

    /** The answer with all that is behind it. */
    String json() {
        ObjectNode node = inShort();
        switch (answer) {
            case Due due -> addAll(node, due);
            case NoDate _, Wrong _ -> {
                // There is nothing more than the sentence.
            }
        }
        return pretty(node);
    }

    /** The lines for a person to read. */
    List<String> lines() {
        return switch (answer) {
            case Due due -> lines(due);
            case NoDate(var why) -> said(why);
            case Wrong(var why) -> said(why);
        };
    }

    private List<String> lines(Due due) {
        String when = due.dueAsWritten(profile.calendar().zone());
        List<String> lines = new ArrayList<>();
        String nominal = due.nominal().map(LocalDate::toString).orElse("-");
        lines.add("%s  %s  (nominal / theo số đếm: %s)".formatted(id, when, nominal));
        if (language != Language.EN) {
            due.sentences().forEach(sentence -> lines.add("  " + sentence.vietnamese()));
        }
        if (language == Language.BOTH) {
            lines.add("");
        }
        if (language != Language.VI) {
            due.sentences().forEach(sentence -> lines.add("  " + sentence.english()));
        }
        return lines;
    }

    private ObjectNode inShort() {
        ObjectNode node = JSON.objectNode().put("id", id);
        switch (answer) {
            case Due due -> {
                node.put("nominal", due.nominal().map(LocalDate::toString).orElse(null));
                node.put("due", due.dueAsWritten(profile.calendar().zone()));
                node.set("explanation", sentences(due.sentences()));
            }
            case NoDate(var why) -> without(node, why);
            case Wrong(var why) -> without(node, why);
        }
        return node;
    }

    private void without(ObjectNode node, Wording why) {
        node.putNull("nominal").putNull("due").set("explanation", sentences(List.of(why)));
    }

    private void addAll(ObjectNode node, Due due) {
        node.put(
                "endsAt",
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        due.counted().endsAt().atZone(profile.calendar().zone())));
        node.put("length", due.length().map(Countable::written).orElse(null));
        due.row().ifPresent(row -> addRow(node, row));
        node.put("confidence", due.confidence().code());
        node.put("verified", due.confidence() == Confidence.CONFIRMED);
        Optional<LocalDate> nominal = due.nominal();
        node.put(
                "moved", nominal.filter(day -> !day.equals(due.counted().due())).isPresent());
        ArrayNode skipped = node.putArray("skipped");
        due.counted()
                .explanation()
                .skipped()
                .forEach(day ->
                        skipped.addObject().put("day", day.day().toString()).put("why", together(day.why())));
        node.set("findings", sentences(due.findings()));
        node.put("calendar", due.counted().explanation().calendarVersion());
    }

    private static void addRow(ObjectNode node, DeadlineRow row) {
        node.put("row", row.id())
                .put("trigger", row.trigger())
                .put("article", row.article())
                .put("approver", row.approver())
                .put("responsible", row.responsible())
                .put("onExpiry", row.onExpiry());
    }

    private ArrayNode sentences(List<Wording> sentences) {
        ArrayNode list = JSON.arrayNode();
        sentences.forEach(sentence -> list.add(together(sentence)));
        return list;
    }

    private List<String> said(Wording sentence) {
        return switch (language) {
            case VI -> List.of(sentence.vietnamese());
            case EN -> List.of(sentence.english());
            case BOTH -> List.of(sentence.vietnamese(), sentence.english());
        };
    }

    private String together(Wording sentence) {
        return String.join(" / ", said(sentence));
    }

    private static String pretty(JsonNode node) {
        try {
            return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer cannot be written", e);
        }
    }
}
