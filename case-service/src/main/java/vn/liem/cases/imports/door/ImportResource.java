package vn.liem.cases.imports.door;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.liem.cases.imports.ImportRefusal;
import vn.liem.cases.imports.door.ImportJobs.Answer;
import vn.liem.cases.imports.door.ImportJobs.Importer;
import vn.liem.cases.imports.door.ImportJobs.Taken;
import vn.liem.cases.imports.door.JobRows.Job;
import vn.liem.registers.file.RegisterFolder;
import vn.liem.registers.plan.ChangeLimit;
import vn.liem.registers.plan.ChangedFacts;
import vn.liem.security.Act;
import vn.liem.security.CaseFacts;
import vn.liem.security.Officer;
import vn.liem.service.door.Gate;
import vn.liem.service.door.Problem;
import vn.liem.service.door.Query;
import vn.liem.service.door.RequestAtDoor;
import vn.liem.service.door.RequestRefusal;
import vn.liem.service.door.RequestRefused;

/** Imports over REST: a folder of registers as a ZIP file, then the job's progress and its answers. */
@Path(ImportResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("importer")
@RunOnVirtualThread
@Tag(name = "imports", description = "Nhập sổ · Imports of registers")
public final class ImportResource {

    static final String PATH = "/api/v1/imports";

    /** How many imports a list shows. */
    private static final int LIST_MAX = 20;

    private static final String RUNNING = "running";
    private static final String STOPPED = "stopped";
    private static final String ALLOW_CHANGES = "allowChanges";
    private static final String ZIP = "application/zip";
    private static final String CSV = "text/csv; charset=UTF-8";

    private final Gate gate;
    private final RequestAtDoor request;
    private final ImportJobs jobs;
    private final ImportRunner runner;
    private final OneFolderAtATime folders;
    private final UndoJobs undoing;
    private final Query query;
    private final ChangeLimit limit;

    @Inject
    ImportResource(
            Gate gate,
            RequestAtDoor request,
            ImportJobs jobs,
            ImportRunner runner,
            OneFolderAtATime folders,
            UndoJobs undoing,
            Query query,
            @ConfigProperty(name = "liem.imports.changes-max-percent") int maxPercent,
            @ConfigProperty(name = "liem.imports.changes-from-facts") int fromFacts) {
        this.gate = gate;
        this.request = request;
        this.jobs = jobs;
        this.runner = runner;
        this.folders = folders;
        this.undoing = undoing;
        this.query = query;
        this.limit = new ChangeLimit(maxPercent, fromFacts);
    }

    @POST
    @Consumes(ZIP)
    @Operation(operationId = "importRegisters", summary = "Nhập sổ · Import registers")
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            description = "A UUID: the same key gets the same answer. An import needs one, a dry run does not.",
            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    @Parameter(
            name = ALLOW_CHANGES,
            in = ParameterIn.QUERY,
            description = "Up to which percentage of what stands may change, where more is meant than usual.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "0", maximum = "100"))
    @APIResponse(
            responseCode = "202",
            description = "It was taken in and goes on by itself; or it was stopped, and says so.",
            content = @Content(schema = @Schema(implementation = ImportShown.class)))
    @APIResponse(
            responseCode = "200",
            description = "What it would do; nothing was taken in.",
            content = @Content(schema = @Schema(implementation = DryRunShown.class)))
    public Response take(
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @QueryParam("language") @DefaultValue("vi") String language,
            InputStream sent)
            throws IOException {
        gate.permit(Act.IMPORT, CaseFacts.none());
        MayChange mayChange = mayChange();
        return folders.in(sent, Upload.MAX_BYTES + 1, zip -> planned(zip, dryRun, mayChange, isEnglish(language)))
                .orElseThrow(() -> refused(ImportRefusal.ANOTHER_IMPORT_RUNS));
    }

    private Response planned(byte[] zip, boolean dryRun, MayChange mayChange, boolean inEnglish) {
        if (zip.length > Upload.MAX_BYTES) {
            throw RequestRefused.because(RequestRefusal.BODY_TOO_LARGE);
        }
        RegisterFolder folder = switch (Upload.of(zip)) {
            case Upload.Registers(var registers) -> registers;
            case Upload.Refused(var why) -> throw refused(why);
        };
        if (!folder.twice().isEmpty()) {
            throw refused(ImportRefusal.REGISTER_TWICE);
        }
        return dryRun
                ? Response.ok(DryRunShown.of(
                                jobs.dryRun(importer(), folder).orElseThrow(() -> refused(ImportRefusal.OTHERS_SILENT)),
                                mayChange,
                                inEnglish))
                        .build()
                : taken(jobs.take(request.command(), importer(), zip, folder, mayChange), folder.unknownFiles());
    }

    @POST
    @Path("{id}/undo")
    @Operation(operationId = "undoImport", summary = "Hủy một lần nhập sổ · Undo an import")
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            description = "A UUID: the same key gets the same answer. Undoing needs one, a dry run does not.",
            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    @Parameter(
            name = ALLOW_CHANGES,
            in = ParameterIn.QUERY,
            description =
                    "Up to which percentage of its rows may have been built on since, where more is meant than usual.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "0", maximum = "100"))
    @APIResponse(
            responseCode = "202",
            description = "It was taken in and goes on by itself; or it was stopped, and says so.",
            content = @Content(schema = @Schema(implementation = ImportShown.class)))
    @APIResponse(
            responseCode = "200",
            description = "What it would do; nothing was taken in.",
            content = @Content(schema = @Schema(implementation = UndoDryRunShown.class)))
    public Response undo(
            @PathParam("id") UUID id,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @QueryParam("language") @DefaultValue("vi") String language) {
        gate.permit(Act.IMPORT, CaseFacts.none());
        MayChange mayChange = mayChange();
        Job undone = job(id);
        return folders.in(() -> dryRun
                        ? prospect(undoing.dryRun(importer(), undone), mayChange, isEnglish(language))
                        : taken(undoing.take(request.command(), importer(), undone, mayChange), List.of()))
                .orElseThrow(() -> refused(ImportRefusal.ANOTHER_IMPORT_RUNS));
    }

    private static Response prospect(UndoJobs.Prospect prospect, MayChange mayChange, boolean inEnglish) {
        return switch (prospect) {
            case UndoJobs.Prospect.Planned(var plan, var left) ->
                Response.ok(UndoDryRunShown.of(plan, left, mayChange, inEnglish))
                        .build();
            case UndoJobs.Prospect.Refused(var why) -> throw refused(why);
        };
    }

    @GET
    @Operation(operationId = "listImports", summary = "Các lần nhập sổ gần đây · The latest imports")
    public ImportsShown list() {
        gate.permit(Act.IMPORT, CaseFacts.none());
        return new ImportsShown(jobs.newest(LIST_MAX).stream()
                .map(job -> shown(job, List.of(), List.of()))
                .toList());
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "showImport", summary = "Xem một lần nhập sổ · Look up an import")
    public ImportShown show(@PathParam("id") UUID id) {
        gate.permit(Act.IMPORT, CaseFacts.none());
        Job job = job(id);
        // Whoever waits for an import asks each second: names are opened, and recorded as opened, once there is an end
        // to see.
        return job.state().equals(RUNNING)
                ? shown(job, List.of(), List.of())
                : shown(job, jobs.unknownFiles(importer(), job), jobs.unknownColumns(importer(), job));
    }

    @GET
    @Path("{id}/rejections.csv")
    @Produces(CSV)
    @Operation(operationId = "importRejections", summary = "Các dòng bị từ chối · Refused rows")
    public String rejections(@PathParam("id") UUID id, @QueryParam("language") @DefaultValue("vi") String language) {
        return answer(id, Answer.REJECTIONS, language);
    }

    @GET
    @Path("{id}/findings.csv")
    @Produces(CSV)
    @Operation(operationId = "importFindings", summary = "Các phát hiện · Findings")
    public String findings(@PathParam("id") UUID id, @QueryParam("language") @DefaultValue("vi") String language) {
        return answer(id, Answer.FINDINGS, language);
    }

    @GET
    @Path("{id}/left.csv")
    @Produces(CSV)
    @Operation(operationId = "rowsLeftByUndoing", summary = "Các dòng giữ nguyên khi hủy · Rows that undoing left")
    public String left(@PathParam("id") UUID id, @QueryParam("language") @DefaultValue("vi") String language) {
        gate.permit(Act.IMPORT, CaseFacts.none());
        return LeftRows.csv(undoing.left(job(id).id()), isEnglish(language));
    }

    private Response taken(Taken taken, List<String> unknownFiles) {
        return switch (taken) {
            case Taken.Stored(var job) -> {
                runner.wake();
                yield Response.accepted(shown(job, unknownFiles, jobs.unknownColumns(importer(), job)))
                        .header(HttpHeaders.LOCATION, PATH + "/" + job.id())
                        .build();
            }
            case Taken.Refused(var why) -> throw refused(why);
            case Taken.KeyReused() -> throw RequestRefused.because(RequestRefusal.IDEMPOTENCY_KEY_REUSED);
        };
    }

    private static RequestRefused refused(ImportRefusal why) {
        int status = switch (why) {
            case ANOTHER_IMPORT_RUNS, IMPORT_NOT_ENDED, NOTHING_WAS_IMPORTED, IS_AN_UNDOING ->
                RequestRefusal.REFUSED_BY_RULE.status();
            case OTHERS_SILENT -> RequestRefusal.BUSY.status();
            case FOLDER_TOO_LARGE -> RequestRefusal.BODY_TOO_LARGE.status();
            case NOT_A_FOLDER, NO_REGISTER, REGISTER_TWICE -> RequestRefusal.CONTENT_REFUSED.status();
        };
        return new RequestRefused(Problem.of(status, why));
    }

    private String answer(UUID id, Answer answer, String language) {
        gate.permit(Act.IMPORT, CaseFacts.none());
        return jobs.answer(importer(), job(id).id(), answer, isEnglish(language) ? "en" : "vi");
    }

    private Job job(UUID id) {
        return jobs.job(id).orElseThrow(() -> RequestRefused.because(RequestRefusal.NOT_FOUND));
    }

    private Importer importer() {
        Officer officer = request.officer();
        return new Importer(officer.subject(), officer.agency());
    }

    private MayChange mayChange() {
        MayChange usual = MayChange.asConfigured(limit);
        return query.text(ALLOW_CHANGES)
                .map(text -> query.readable(ALLOW_CHANGES, () -> usual.allowing(Integer.parseInt(text))))
                .orElse(usual);
    }

    private static boolean isEnglish(String language) {
        return language.equals("en");
    }

    private ImportShown shown(Job job, List<String> unknownFiles, List<String> unknownColumns) {
        Map<String, Map<String, Integer>> outcomes = jobs.counts(job.id());
        Map<String, Integer> rows = new LinkedHashMap<>();
        outcomes.forEach((outcome, byRegister) -> rows.put(
                outcome, byRegister.values().stream().mapToInt(count -> count).sum()));
        ChangedFacts changes = jobs.changes(job.id());
        String self = PATH + "/" + job.id();
        return new ImportShown(
                job.id(),
                job.no(),
                job.state(),
                job.folder(),
                job.planned(),
                job.unchanged(),
                job.rejected(),
                job.retained(),
                job.findings(),
                rows,
                outcomes,
                jobs.troubles(job.id()),
                jobs.failures(job.id()),
                jobs.refusals(job.id()),
                jobs.positions(job.id()),
                job.undoes(),
                undoing.undoings(job.id()),
                LeftRows.counted(job.undoes().isPresent() ? undoing.left(job.id()) : List.of()),
                RegisterChanges.of(changes),
                job.mayChange().filter(MayChange::isAllowed).isPresent(),
                job.mayChange()
                        .filter(_ -> job.state().equals(STOPPED))
                        .flatMap(may -> job.undoes().isPresent()
                                ? StopShown.ofUndoing(changes, may)
                                : StopShown.of(changes, may)),
                job.unknownFiles(),
                unknownFiles,
                unknownColumns,
                Map.of(
                        "self", self,
                        "rejections", self + "/rejections.csv",
                        "findings", self + "/findings.csv",
                        "left", self + "/left.csv"));
    }
}
