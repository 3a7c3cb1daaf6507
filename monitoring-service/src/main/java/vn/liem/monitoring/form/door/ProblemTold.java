package vn.liem.monitoring.form.door;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.StreamSupport;
import vn.liem.monitoring.word.Language;
import vn.liem.service.door.FieldError;
import vn.liem.service.door.Problem;

/** A problem as another service told it (RFC 9457), in both languages. */
final class ProblemTold {

    private ProblemTold() {}

    /** It as an answer of this service. */
    static Problem of(int status, JsonNode problem) {
        return new Problem(
                status,
                problem.path("code").asText(),
                problem.path("title").asText(),
                problem.path("titleVi").asText(),
                problem.path("detail").asText(),
                problem.path("detailVi").asText(),
                List.of(),
                Map.of(),
                OptionalInt.empty());
    }

    /** Its sentence. */
    static String sentence(JsonNode problem, Language language) {
        return problem.path(language.of("detailVi", "detail")).asText();
    }

    /** What is wrong with single fields. */
    static List<FieldError> fields(JsonNode problem) {
        return StreamSupport.stream(problem.path("errors").spliterator(), false)
                .map(error -> new FieldError(
                        error.path("pointer").asText(),
                        error.path("code").asText(),
                        error.path("message").asText(),
                        error.path("messageVi").asText()))
                .toList();
    }
}
