package vn.liem.handover.door;

import static vn.liem.handover.desk.DeskRefusal.DOCUMENT_ALTERED;
import static vn.liem.handover.desk.DeskRefusal.DOCUMENT_TOO_LARGE;
import static vn.liem.handover.desk.DeskRefusal.EMPTY_DOCUMENT;
import static vn.liem.handover.desk.DeskRefusal.NO_ROOM_FOR_DOCUMENTS;

import io.quarkus.arc.properties.IfBuildProperty;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.liem.handover.desk.DocumentStore;
import vn.liem.handover.desk.DocumentStore.Put;
import vn.liem.handover.protocol.Sha256;
import vn.liem.kernel.Refusal;
import vn.liem.service.door.FieldError;
import vn.liem.service.door.FieldRefusal;
import vn.liem.service.door.Problem;
import vn.liem.service.door.RequestRefusal;
import vn.liem.service.door.RequestRefused;

/** Takes documents in under their hash, before a dossier's list names them; the same document twice is one. */
@Path("/api/v1/documents")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_OCTET_STREAM)
@RunOnVirtualThread
@RolesAllowed({
    "intake_officer",
    "investigator",
    "head_of_investigation",
    "procurator",
    "court_officer",
    "enforcement_officer",
    "expert_body",
    "agency_client"
})
@IfBuildProperty(name = HandoverBeans.MOUNTED, stringValue = "true")
@Tag(name = "documents", description = "Tài liệu trong hồ sơ · Documents of a file")
public final class DocumentResource {

    private final DocumentStore documents;

    @Inject
    DocumentResource(DocumentStore documents) {
        this.documents = documents;
    }

    /** A document that was taken in. */
    public record DocumentStored(String sha256, long bytes) {}

    @POST
    @Operation(operationId = "handInDocument", summary = "Nộp tài liệu · Hand in a document")
    @APIResponseSchema(value = DocumentStored.class, responseCode = "201", responseDescription = "It is kept.")
    public Response handIn(InputStream content) {
        return answer(documents.put(content));
    }

    @PUT
    @Path("{sha256}")
    @Operation(operationId = "handInKnownDocument", summary = "Nộp tài liệu theo mã băm · Hand in under its hash")
    @APIResponseSchema(value = DocumentStored.class, responseCode = "201", responseDescription = "It is kept.")
    public Response handIn(@PathParam("sha256") String sha256, InputStream content) {
        return answer(documents.put(content, hash(sha256), DocumentStore.MAX_BYTES));
    }

    private static Response answer(Put put) {
        return switch (put) {
            case Put.Stored(var sha256, var bytes) ->
                Response.status(Response.Status.CREATED)
                        .entity(new DocumentStored(sha256.value(), bytes))
                        .build();
            case Put.Altered _ -> throw refused(RequestRefusal.CONTENT_REFUSED, DOCUMENT_ALTERED);
            case Put.TooLarge _ -> throw refused(RequestRefusal.BODY_TOO_LARGE, DOCUMENT_TOO_LARGE);
            case Put.Empty _ -> throw refused(RequestRefusal.CONTENT_REFUSED, EMPTY_DOCUMENT);
            case Put.NoRoom _ -> throw refused(RequestRefusal.BUSY, NO_ROOM_FOR_DOCUMENTS);
        };
    }

    private static Sha256 hash(String text) {
        try {
            return new Sha256(text);
        } catch (IllegalArgumentException _) {
            throw RequestRefused.because(FieldError.of("/sha256", FieldRefusal.BAD_FORM));
        }
    }

    private static RequestRefused refused(RequestRefusal kind, Refusal why) {
        return new RequestRefused(Problem.of(kind.status(), why));
    }
}
