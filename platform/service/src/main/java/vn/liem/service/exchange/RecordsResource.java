package vn.liem.service.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.liem.messaging.FetchRecords;
import vn.liem.messaging.Published;
import vn.liem.messaging.PublishedRecord;

/** Gives other services what this one has published: where their topic has a hole, and when they let a case go. */
@Path(RecordsResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = RecordsResource.TAG, description = RecordsResource.TAG_MEANS)
public class RecordsResource {

    /** Where it stands. */
    public static final String PATH = "/internal/records";

    /** The role of the services' own accounts. */
    public static final String SERVICE = "service";

    /** How the description of an API marks what services ask each other. */
    public static final String TAG = "services";

    /** What the mark means. */
    public static final String TAG_MEANS =
            "Giữa các dịch vụ, không dành cho cơ quan · Among the services, not for agencies";

    private final Published published;

    @Inject
    RecordsResource(Published published) {
        this.published = published;
    }

    /** Records of an answer, in their order. */
    public record Records(List<OneRecord> records) {}

    /** A record as it was published: H and body as they were hashed. */
    public record OneRecord(String header, long prev, String body) {}

    /** The records after a position. */
    @GET
    @RolesAllowed(SERVICE)
    @Operation(
            operationId = "fetchRecords",
            summary = "Bản ghi đã công bố sau một vị trí · Published records after a position")
    public Records after(
            @QueryParam("after") @DefaultValue("0") long after,
            @QueryParam("max") @DefaultValue("500") int max,
            @QueryParam("subject") @Nullable String subject) {
        int most = Math.clamp(max, 1, FetchRecords.MAX);
        List<PublishedRecord> records = subject == null
                ? published.after(Math.max(0, after), most)
                : ofSubject(published, Math.max(0, after), most, subject);
        return new Records(records.stream().map(RecordsResource::form).toList());
    }

    /** Reads to the end where there are few: an empty answer must mean that there is nothing more. */
    static List<PublishedRecord> ofSubject(Published published, long after, int most, String subject) {
        List<PublishedRecord> found = new ArrayList<>();
        long reached = after;
        List<PublishedRecord> next = published.after(reached, FetchRecords.MAX);
        while (!next.isEmpty() && found.size() < most) {
            next.stream()
                    .filter(record -> record.event().subject().equals(subject))
                    .forEach(found::add);
            reached = next.getLast().pos();
            next = published.after(reached, FetchRecords.MAX);
        }
        return List.copyOf(found.subList(0, Math.min(most, found.size())));
    }

    private static OneRecord form(PublishedRecord record) {
        byte[] header = record.event().header(record.source()).canonical();
        return new OneRecord(
                new String(header, StandardCharsets.UTF_8),
                record.prev(),
                record.event().body().json());
    }
}
