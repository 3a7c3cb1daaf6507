package vn.liem.handover.door;

import io.quarkus.arc.properties.IfBuildProperty;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.liem.handover.desk.DocumentStore;
import vn.liem.handover.desk.EvidenceOfCase;
import vn.liem.handover.desk.HalfOfHandover;
import vn.liem.handover.desk.HandoverProofs;
import vn.liem.handover.desk.LogEvidence;
import vn.liem.handover.protocol.Sha256;
import vn.liem.service.door.RequestRefusal;
import vn.liem.service.door.RequestRefused;
import vn.liem.service.exchange.RecordsResource;

/** Gives other services the proof of an event and the documents of a dossier. */
@Path("/internal")
@RunOnVirtualThread
@RolesAllowed(RecordsResource.SERVICE)
@Tag(name = RecordsResource.TAG, description = RecordsResource.TAG_MEANS)
@IfBuildProperty(name = HandoverBeans.MOUNTED, stringValue = "true")
public final class InternalHandovers {

    static final String EVIDENCE = "/internal/evidence";
    static final String DOCUMENTS = "/internal/documents";

    private final LogEvidence evidence;
    private final HandoverProofs proofs;
    private final EvidenceOfCase cases;
    private final DocumentStore documents;

    @Inject
    InternalHandovers(LogEvidence evidence, HandoverProofs proofs, EvidenceOfCase cases, DocumentStore documents) {
        this.evidence = evidence;
        this.proofs = proofs;
        this.cases = cases;
        this.documents = documents;
    }

    /** That an event stands in this log, without showing it. */
    public record EvidenceShown(String leaf, String checkpoint, String proof) {}

    @GET
    @Path("evidence/{pos}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "showEvidence", summary = "Chứng cứ của một sự kiện · The proof of an event")
    public EvidenceShown evidenceOf(@PathParam("pos") long pos) {
        return evidence.of(pos)
                .map(proof -> new EvidenceShown(
                        proof.leaf().value(),
                        proof.checkpoint().value(),
                        proof.proof().value()))
                .orElseThrow(() -> RequestRefused.because(RequestRefusal.NOT_FOUND));
    }

    @GET
    @Path("evidence/handovers/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "showHalfOfHandover",
            summary = "Chứng cứ của một bên trong lần chuyển hồ sơ · The proof of one half of a hand-over")
    public HalfOfHandover halfOf(@PathParam("id") UUID id, @QueryParam("covering") @DefaultValue("0") long covering) {
        return proofs.halfOf(id, covering);
    }

    @GET
    @Path("evidence/cases/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "showCaseInLog",
            summary = "Chứng cứ về vụ án trong nhật ký này · What this log proves of a case")
    public HalfOfHandover ofCase(@PathParam("id") UUID id) {
        return cases.shown(id);
    }

    @GET
    @Path("documents/{sha256: [0-9a-f]{64}}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(operationId = "fetchDocument", summary = "Lấy tài liệu trong hồ sơ · Fetch a document of a file")
    public InputStream document(@PathParam("sha256") String sha256) {
        return documents.open(new Sha256(sha256)).orElseThrow(() -> RequestRefused.because(RequestRefusal.NOT_FOUND));
    }
}
