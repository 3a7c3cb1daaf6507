package vn.liem.monitoring.directives.door;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.StreamSupport;
import vn.liem.monitoring.form.door.OtherServices.Answered;
import vn.liem.monitoring.listing.Tone;

/**
 * A directive as case-service tells it to who may read it, on the page where one works on it.
 *
 * @param version the ETag at which it was read
 * @param lastDay the last day with all extensions
 * @param standing the code of how far it has come
 * @param urges the number of the last urging
 * @param steps what was recorded, by the legal days
 */
record DirectiveAtWork(
        String id,
        String version,
        String number,
        LocalDate issuedOn,
        String issuedBy,
        String addressedTo,
        Optional<String> caseId,
        Optional<ConclusionNamed> conclusion,
        Optional<LocalDate> lastDay,
        String standing,
        boolean isOverdue,
        OptionalInt percentDone,
        int urges,
        List<StepTold> steps) {

    /** A step that was recorded. */
    record StepTold(
            String code, LocalDate on, Optional<LocalDate> extendedTo, OptionalInt urging, OptionalInt percentDone) {}

    /** The conclusion of a meeting that it carries out. */
    record ConclusionNamed(String meeting, int number) {}

    /** A text that was sealed, and in which event it stands. */
    record TextTold(String place, String text) {}

    /** As it was answered. */
    static DirectiveAtWork of(Answered.Done answer) {
        return of(answer.body(), answer.version().orElse(""));
    }

    /** As it stands in a list. */
    static DirectiveAtWork of(JsonNode told, String version) {
        JsonNode conclusion = told.path("conclusion");
        return new DirectiveAtWork(
                told.path("id").asText(),
                version,
                told.path("number").asText(),
                LocalDate.parse(told.path("issuedOn").asText()),
                told.path("issuedBy").asText(),
                told.path("addressedTo").asText(),
                text(told, "caseId"),
                conclusion.isObject()
                        ? Optional.of(new ConclusionNamed(
                                conclusion.path("meeting").asText(),
                                conclusion.path("conclusion").asInt()))
                        : Optional.empty(),
                day(told, "lastDay"),
                told.path("standing").asText(),
                told.path("overdue").asBoolean(),
                number(told, "percentDone"),
                told.path("urges").asInt(),
                StreamSupport.stream(told.path("steps").spliterator(), false)
                        .map(DirectiveAtWork::step)
                        .toList());
    }

    /** How its standing is marked. */
    Tone tone() {
        if (isOverdue) {
            return Tone.BAD;
        }
        return switch (standing) {
            case "verified_done" -> Tone.GOOD;
            case "reported_done", "not_done" -> Tone.WARN;
            default -> Tone.PLAIN;
        };
    }

    /** The texts as case-service opened them, the first recorded first. */
    static List<TextTold> texts(Answered answer) {
        List<TextTold> texts = new ArrayList<>();
        switch (answer) {
            case Answered.Done(var _, var body, var _, var _) ->
                body.path("items")
                        .forEach(item -> texts.add(new TextTold(
                                item.path("place").asText(), item.path("text").asText())));
            case Answered.Refused _, Answered.Silent _ -> {
                // The page stands without them and says so.
            }
        }
        return texts;
    }

    private static StepTold step(JsonNode told) {
        return new StepTold(
                told.path("step").asText(),
                LocalDate.parse(told.path("on").asText()),
                day(told, "extendedTo"),
                number(told, "urging"),
                number(told, "percentDone"));
    }

    private static Optional<String> text(JsonNode told, String name) {
        return Optional.of(told.path(name)).filter(JsonNode::isTextual).map(JsonNode::asText);
    }

    private static Optional<LocalDate> day(JsonNode told, String name) {
        return text(told, name).map(LocalDate::parse);
    }

    private static OptionalInt number(JsonNode told, String name) {
        return told.path(name).isInt() ? OptionalInt.of(told.path(name).intValue()) : OptionalInt.empty();
    }
}
