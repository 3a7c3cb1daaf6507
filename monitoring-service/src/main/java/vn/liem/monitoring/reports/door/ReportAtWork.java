package vn.liem.monitoring.reports.door;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.liem.monitoring.form.door.OtherServices.Answered;

/**
 * A periodic report as its REST tells it.
 *
 * @param version the ETag at which it was read
 * @param scope the unit that it is about, or {@code ALL}
 * @param restates the signed report whose numbers it takes up again
 * @param sha256 the hash of what was signed; nothing of a draft
 */
record ReportAtWork(
        String id,
        String version,
        LocalDate from,
        LocalDate to,
        LocalDate asOf,
        Optional<String> scope,
        Optional<String> restates,
        List<Remarked> remarks,
        Optional<String> sha256,
        Optional<SignedOn> signed) {

    /** A remark on a figure, by its code. */
    record Remarked(String figure, String remark) {}

    /** When it was signed. */
    record SignedOn(Instant at) {}

    ReportAtWork {
        remarks = List.copyOf(remarks);
    }

    /** Whether it can still be remarked on and signed. */
    boolean isDraft() {
        return sha256.isEmpty();
    }

    /** As it was answered. */
    static ReportAtWork of(Answered.Done answer) {
        JsonNode told = answer.body();
        JsonNode asked = told.path("asked");
        List<Remarked> remarks = new ArrayList<>();
        told.path("comments")
                .forEach(comment -> remarks.add(new Remarked(
                        comment.path("figure").asText(), comment.path("remark").asText())));
        return new ReportAtWork(
                told.path("id").asText(),
                answer.version().orElse(""),
                day(asked, "from"),
                day(asked, "to"),
                day(asked, "asOf"),
                text(asked, "scope"),
                text(asked, "restates"),
                remarks,
                text(told.path("snapshot"), "sha256"),
                text(told.path("signed"), "recordedAt").map(at -> new SignedOn(Instant.parse(at))));
    }

    private static LocalDate day(JsonNode told, String name) {
        return LocalDate.parse(told.path(name).asText());
    }

    private static Optional<String> text(JsonNode told, String name) {
        return Optional.of(told.path(name)).filter(JsonNode::isTextual).map(JsonNode::asText);
    }
}
