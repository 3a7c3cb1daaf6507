package vn.liem.service.evidence;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.liem.eventstore.EventLog;
import vn.liem.eventstore.LogProofs;
import vn.liem.service.exchange.RecordsResource;
import vn.liem.service.looking.LookingCheckpoints;
import vn.liem.service.looking.NotLookedAt;
import vn.liem.verifier.Hash;
import vn.liem.verifier.NoteSigner;
import vn.liem.verifier.SignedNote;

/** Answers other services: the keys of this service's logs, the proof that each has only grown, and what was seen here of theirs. */
@Path(CheckpointsResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(RecordsResource.SERVICE)
@Tag(name = RecordsResource.TAG, description = RecordsResource.TAG_MEANS)
@NotLookedAt("keys, hashes and checkpoints, which services ask each other for every second")
@RunOnVirtualThread
public class CheckpointsResource {

    /** Where it stands. */
    public static final String PATH = "/internal/checkpoints";

    private final EventLog log;
    private final NoteSigner signer;
    private final LogProofs proofs;
    private final WitnessBook book;
    private final LookingCheckpoints looking;

    @Inject
    CheckpointsResource(EventLog log, NoteSigner signer, DataSource database, LookingCheckpoints looking) {
        this.looking = looking;
        this.log = log;
        this.signer = signer;
        this.proofs = new LogProofs(database);
        this.book = new WitnessBook(database);
    }

    /** The key as it is published. */
    public record Key(String key) {}

    /** The hashes that lead from one size to another; not possible where the log has no such sizes. */
    public record Consistency(boolean possible, List<String> proof) {}

    /** The newest note that was seen of a log, where one was. */
    public record SeenNote(Optional<String> note) {}

    /** The key that this service signs with. */
    @GET
    @Path("key")
    @Operation(operationId = "showSigningKey", summary = "Khóa ký của nhật ký · The key that the log is signed with")
    public Key key(@QueryParam("log") @DefaultValue("") String name) {
        return new Key((looking.isNamed(name) ? looking.key() : signer.key()).encoded());
    }

    /** The proof that the first size of this log is the beginning of the second. */
    @GET
    @Path("consistency")
    @Operation(
            operationId = "proveConsistency",
            summary = "Chứng minh nhật ký chỉ dài thêm · Prove that the log only grew")
    public Consistency consistency(
            @QueryParam("first") @DefaultValue("0") long first,
            @QueryParam("second") @DefaultValue("0") long second,
            @QueryParam("log") @DefaultValue("") String name) {
        boolean ofLooking = looking.isNamed(name);
        long size = ofLooking ? looking.size() : log.reader().lastPos();
        if (first < 1 || first > second || second > size) {
            return new Consistency(false, List.of());
        }
        LogProofs asked = ofLooking ? looking.proofs() : proofs;
        return new Consistency(
                true,
                asked.ofConsistency(first, second).path().stream()
                        .map(Hash::hex)
                        .toList());
    }

    /** The newest checkpoint of a log that was seen here. */
    @GET
    @Path("seen")
    @Operation(
            operationId = "showSeenCheckpoint",
            summary = "Chữ ký gần nhất đã thấy · The newest checkpoint seen here")
    public SeenNote seen(@QueryParam("log") @DefaultValue("") String name) {
        return new SeenNote(book.newest(name).map(SignedNote::encoded));
    }
}
