package vn.liem.whole;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.UUID;
import vn.liem.local.run.PartName;

/** A report that was signed over REST, and is counted again by a process that can read the logs alone. */
final class SignedReport {

    private static final String REPORTS = "/api/v1/periodic-reports";
    private static final String HALF = "{\"from\":\"2024-01-01\",\"to\":\"2024-06-30\"}";
    private static final Optional<String> AS_DRAFTED = Optional.of("\"v1\"");
    private static final int REFUSED = 409;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Installation system;
    private final String id;

    private SignedReport(Installation system, String id) {
        this.system = system;
        this.id = id;
    }

    /** Drafts the report of a half-year and signs what the draft shows; while facts still come in it is looked at again. */
    static SignedReport of(Installation system) {
        Officer signer = new Officer(system, "standing");
        String id = signer.post(PartName.MONITORING, REPORTS, HALF).good().id();
        Patience.until("a draft is signed as it was seen", () -> {
            Officer.Answer draft = signer.get(PartName.MONITORING, REPORTS + "/" + id + "/document")
                    .good();
            Officer.Answer signed = signer.post(
                    PartName.MONITORING,
                    REPORTS + "/" + id + "/signatures",
                    signature(draft),
                    UUID.randomUUID(),
                    AS_DRAFTED);
            return signed.status() != REFUSED && !signed.good().id().isEmpty();
        });
        return new SignedReport(system, id);
    }

    /** However much was recorded since, the logs give the document that was signed. */
    void isCountedAgainToTheByte() {
        system.run("recount", id).good();
    }

    private static String signature(Officer.Answer draft) {
        ObjectNode signature = JSON.createObjectNode();
        ArrayNode position = signature.putArray("position");
        draft.body().path("position").properties().forEach(read -> {
            ObjectNode one = position.addObject().put("log", read.getKey());
            one.set("pos", read.getValue());
        });
        signature.put("sha256", draft.etag().replace("\"", ""));
        ArrayNode unread = signature.putArray("unread");
        for (JsonNode event : draft.body().path("unread")) {
            ObjectNode one = unread.addObject();
            one.set("log", event.path("log"));
            one.set("pos", event.path("pos"));
        }
        return signature.toString();
    }
}
