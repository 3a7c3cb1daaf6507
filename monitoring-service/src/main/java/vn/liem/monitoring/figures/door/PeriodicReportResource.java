package vn.liem.monitoring.figures.door;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.liem.monitoring.door.OneCountAtATime;
import vn.liem.monitoring.door.ScopeOfReports;
import vn.liem.monitoring.fact.view.FactBook;
import vn.liem.monitoring.figures.AskedPeriod;
import vn.liem.monitoring.figures.Comment;
import vn.liem.monitoring.figures.Definitions;
import vn.liem.monitoring.figures.LogPosition;
import vn.liem.monitoring.figures.PeriodicReport;
import vn.liem.monitoring.figures.PeriodicReport.Drafted;
import vn.liem.monitoring.figures.PeriodicReport.NotDrafted;
import vn.liem.monitoring.figures.PeriodicReport.Signed;
import vn.liem.monitoring.figures.PeriodicReportCommand;
import vn.liem.monitoring.figures.PeriodicReportCommand.CommentOnReport;
import vn.liem.monitoring.figures.PeriodicReportCommand.DraftReport;
import vn.liem.monitoring.figures.PeriodicReportCommand.Seen;
import vn.liem.monitoring.figures.PeriodicReportCommand.SignReport;
import vn.liem.monitoring.figures.Snapshot;
import vn.liem.security.Act;
import vn.liem.service.door.CommandDoor;
import vn.liem.service.door.CurrentCaller;
import vn.liem.service.door.DayBounds;
import vn.liem.service.door.FieldError;
import vn.liem.service.door.FieldRefusal;
import vn.liem.service.door.RequestRefusal;
import vn.liem.service.door.RequestRefused;

/** Periodic reports over REST: drafted, remarked on and signed by those who lead the work. */
@Path(PeriodicReportResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({"standing_agency", "committee_member"})
@Tag(name = "periodic-reports", description = "Báo cáo định kỳ · Periodic reports")
public final class PeriodicReportResource {

    static final String PATH = "/api/v1/periodic-reports";

    private final ScopeOfReports scopes;
    private final CommandDoor door;
    private final DocumentFromLogs documents;
    private final FactBook book;
    private final OneCountAtATime counts;
    private final CurrentCaller caller;

    @Inject
    PeriodicReportResource(
            ScopeOfReports scopes,
            CommandDoor door,
            DocumentFromLogs documents,
            FactBook book,
            OneCountAtATime counts,
            CurrentCaller caller) {
        this.scopes = scopes;
        this.door = door;
        this.documents = documents;
        this.book = book;
        this.counts = counts;
        this.caller = caller;
    }

    @POST
    @Operation(operationId = "draftReport", summary = "Dự thảo báo cáo · Draft a report")
    public Response draft(ReportToDraft asked) {
        Optional<String> scope = scopes.of(Act.SIGN_REPORT, asked.scope(), book.units(), "/scope");
        LocalDate asOf = asked.asOf().orElse(asked.to());
        check(asked, asOf);
        Optional<UUID> restates = asked.restates().or(() -> documents.lastSigned(scope));
        restates.ifPresent(id -> checkRestated(id, scope));
        AskedPeriod period = new AskedPeriod(asked.from(), asked.to(), asOf, scope, restates);
        return answer(door.newId(), new DraftReport(period));
    }

    @POST
    @Path("{id}/comments")
    @Operation(operationId = "commentOnReport", summary = "Góp ý dự thảo báo cáo · Remark on a figure of a draft")
    public Response comment(@PathParam("id") UUID id, RemarkToRecord asked) {
        permit(id);
        if (Definitions.find(asked.figure()).isEmpty()) {
            throw RequestRefused.because(FieldError.of("/figure", FieldRefusal.UNKNOWN_REFERENCE));
        }
        Comment comment =
                new Comment(asked.figure(), asked.remark(), caller.officer().subject());
        return answer(id, new CommentOnReport(comment));
    }

    @POST
    @Path("{id}/signatures")
    @Operation(operationId = "signReport", summary = "Ký báo cáo · Sign a report")
    public Response sign(@PathParam("id") UUID id, SignatureToGive asked) {
        AskedPeriod period = permit(id);
        Map<String, Long> position = position(asked.position());
        Snapshot snapshot =
                counts.in(() -> documents.ofDraft(id, period, position).snapshot());
        SignReport command = new SignReport(
                snapshot,
                new Seen(asked.sha256(), asked.unread()),
                documents.lastSignedWithPosition(period.scope()),
                documents.uncountedOn(position),
                door.today());
        // What was remarked since the signer looked changes the version; and no two reports come after the same one.
        return door.answer(
                DocumentFromLogs.REPORTS,
                door.atSeenVersion(
                        door.<PeriodicReportCommand>instruction(command, DocumentFromLogs.stream(id), door.today())
                                .claiming(DocumentFromLogs.follows(period.scope(), period.restates()))),
                PATH + "/");
    }

    private Response answer(UUID id, PeriodicReportCommand command) {
        return door.answer(
                DocumentFromLogs.REPORTS,
                door.instruction(command, DocumentFromLogs.stream(id), door.today()),
                PATH + "/");
    }

    private AskedPeriod permit(UUID id) {
        AskedPeriod period = periodOf(stateOf(id));
        String scope = period.scope().orElse(PrintedFigures.ALL);
        scopes.of(Act.SIGN_REPORT, Optional.of(scope), book.units(), "/scope");
        return period;
    }

    private PeriodicReport stateOf(UUID id) {
        return door.standing(DocumentFromLogs.REPORTS, DocumentFromLogs.stream(id))
                .state();
    }

    private static AskedPeriod periodOf(PeriodicReport report) {
        return switch (report) {
            case NotDrafted _ -> throw RequestRefused.because(RequestRefusal.NOT_FOUND);
            case Drafted(var asked, var _) -> asked;
            case Signed(var asked, var _, var _) -> asked;
        };
    }

    private static void check(ReportToDraft asked, LocalDate asOf) {
        List<FieldError> errors = new ArrayList<>();
        Map.of("/from", asked.from(), "/to", asked.to(), "/asOf", asOf).forEach((field, day) -> {
            if (!DayBounds.hold(day)) {
                errors.add(FieldError.of(field, FieldRefusal.DAY_OUT_OF_BOUNDS));
            }
        });
        if (asked.to().isBefore(asked.from())) {
            errors.add(FieldError.of("/to", FieldRefusal.BAD_FORM, "≥ from"));
        }
        if (!errors.isEmpty()) {
            throw RequestRefused.because(errors.toArray(FieldError[]::new));
        }
    }

    /** A report takes up one that is signed, of the same scope. */
    private void checkRestated(UUID id, Optional<String> scope) {
        boolean fits = door.known(DocumentFromLogs.REPORTS, DocumentFromLogs.stream(id))
                .filter(known -> known.state() instanceof Signed signed
                        && signed.asked().scope().equals(scope))
                .isPresent();
        if (!fits) {
            throw RequestRefused.because(FieldError.of("/restates", FieldRefusal.UNKNOWN_REFERENCE));
        }
    }

    /** What the signer saw must lie within what is known. */
    private Map<String, Long> position(List<LogPosition> asked) {
        Map<String, Long> known = documents.position();
        Map<String, Long> position = new TreeMap<>();
        asked.forEach(read -> position.put(read.log(), read.pos()));
        boolean fits = position.keySet().equals(known.keySet())
                && position.entrySet().stream()
                        .allMatch(read ->
                                read.getValue() >= 0 && read.getValue() <= known.getOrDefault(read.getKey(), -1L));
        if (!fits) {
            throw RequestRefused.because(FieldError.of("/position", FieldRefusal.UNKNOWN_REFERENCE));
        }
        return position;
    }
}
