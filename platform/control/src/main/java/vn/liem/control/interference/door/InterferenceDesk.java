package vn.liem.control.interference.door;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.liem.control.interference.InterferenceCommand;
import vn.liem.control.interference.InterferenceCommand.AnnulInterferenceStep;
import vn.liem.control.interference.InterferenceCommand.CheckInterference;
import vn.liem.control.interference.InterferenceCommand.HandleInterference;
import vn.liem.control.interference.InterferenceCommand.ReportInterference;
import vn.liem.control.interference.InterferenceDecider;
import vn.liem.control.interference.InterferenceEvent;
import vn.liem.control.interference.InterferenceEvent.InterferenceChecked;
import vn.liem.control.interference.InterferenceEvent.InterferenceHandled;
import vn.liem.control.interference.InterferenceEvent.InterferenceReported;
import vn.liem.control.interference.InterferenceEvent.InterferenceStepAnnulled;
import vn.liem.control.interference.Interferences;
import vn.liem.control.interference.Report;
import vn.liem.eventstore.Aggregate;
import vn.liem.eventstore.EventLog;
import vn.liem.eventstore.StoredEvent;
import vn.liem.kernel.StreamId;
import vn.liem.security.Act;
import vn.liem.service.door.CommandDoor;
import vn.liem.service.door.Problem;
import vn.liem.service.door.RequestAtDoor;
import vn.liem.service.door.RequestRefusal;
import vn.liem.service.door.RequestRefused;
import vn.liem.service.part.DecisionDoor;

/** The way of reports of interference from the resources of a service to the log: one stream for each case. */
@Singleton
@IfBuildProperty(name = "liem.control.mounted", stringValue = "true")
public final class InterferenceDesk {

    /** The form of a subject id of a token. */
    static final String SUBJECT = "[A-Za-z0-9][A-Za-z0-9@._:-]{0,99}";

    private static final Aggregate<InterferenceCommand, Interferences, InterferenceEvent> REPORTS =
            Aggregate.of(new InterferenceDecider(), InterferenceEvent.class);

    private final DecisionDoor door;
    private final CommandDoor commands;
    private final RequestAtDoor request;
    private final EventLog log;

    @Inject
    InterferenceDesk(DecisionDoor door, CommandDoor commands, RequestAtDoor request, EventLog log) {
        this.door = door;
        this.commands = commands;
        this.request = request;
        this.log = log;
    }

    /** Records a report of the officer who asks; the request's key is its id. */
    public Response report(UUID caseId, ReportToRecord asked, String path) {
        return put(
                Act.REPORT_INTERFERENCE,
                caseId,
                asked.happenedOn(),
                new ReportInterference(asked.report(request.command(), request.officer())),
                path);
    }

    /** Records the check of a report. */
    public Response check(UUID caseId, CheckToRecord asked, String path) {
        return put(
                Act.HANDLE_INTERFERENCE,
                caseId,
                asked.checkedOn(),
                new CheckInterference(asked.report(), asked.check(request.officer())),
                path);
    }

    /** Records what follows from a report. */
    public Response handle(UUID caseId, HandlingToRecord asked, String path) {
        return put(
                Act.HANDLE_INTERFERENCE,
                caseId,
                asked.handledOn(),
                new HandleInterference(asked.report(), asked.handling(request.officer())),
                path);
    }

    /** Takes back the last that was recorded of a report, at the version that the caller has seen. */
    public Response annul(UUID caseId, StepToAnnul asked, String path) {
        Act act = isReporter(caseId, asked.report()) ? Act.REPORT_INTERFERENCE : Act.HANDLE_INTERFERENCE;
        door.permit(act, caseId);
        long seen = door.seenVersion().orElseThrow();
        InterferenceCommand command = new AnnulInterferenceStep(
                asked.report(), request.officer().subject(), request.officer().agency(), asked.correction());
        return door.answer(
                caseId,
                commands.today(),
                OptionalLong.empty(),
                (session, at) -> {
                    door.permit(act, caseId);
                    Recorded now = recorded(caseId);
                    long version = now.versionFor(request.officer().subject());
                    if (seen != version) {
                        // What has changed is not told: it may be of a report that the officer does not read.
                        throw new RequestRefused(
                                Problem.of(RequestRefusal.CHANGED_SINCE).with("streamVersion", version));
                    }
                    return session.decide(
                            REPORTS, at.following(command, stream(caseId)).at(now.version()));
                },
                path);
    }

    private boolean isReporter(UUID caseId, UUID report) {
        return recorded(caseId)
                .reports()
                .find(report)
                .filter(one ->
                        one.report().reportedBy().equals(request.officer().subject()))
                .isPresent();
    }

    /** The reports of a case, for those who watch over the proceedings. */
    public InterferencesShown list(UUID caseId) {
        door.permit(Act.READ_CONTROL, caseId);
        Recorded recorded = recorded(caseId);
        String reader = request.officer().subject();
        return InterferencesShown.of(recorded.versionFor(reader), recorded.reports(), reader);
    }

    /**
     * The reports of a case.
     *
     * @param events what was recorded, in its order
     */
    private record Recorded(Interferences reports, List<InterferenceEvent> events) {

        long version() {
            return events.size();
        }

        /** The version without what was recorded of reports about the officer: whom a report is about does not learn of it. */
        long versionFor(String officer) {
            Set<UUID> aboutHim = events.stream()
                    .filter(InterferenceReported.class::isInstance)
                    .map(event -> ((InterferenceReported) event).report())
                    .filter(report -> report.about().filter(officer::equals).isPresent())
                    .map(Report::id)
                    .collect(Collectors.toSet());
            return events.stream()
                    .filter(event -> !aboutHim.contains(reportOf(event)))
                    .count();
        }
    }

    private static UUID reportOf(InterferenceEvent event) {
        return switch (event) {
            case InterferenceReported(var report) -> report.id();
            case InterferenceChecked(var report, var _) -> report;
            case InterferenceHandled(var report, var _) -> report;
            case InterferenceStepAnnulled(var report, var _) -> report;
        };
    }

    private Recorded recorded(UUID caseId) {
        Interferences reports = Interferences.none();
        List<InterferenceEvent> events = new ArrayList<>();
        for (StoredEvent stored : log.reader().stream(stream(caseId))) {
            InterferenceEvent event = REPORTS.eventOf(stored);
            reports = reports.after(event);
            events.add(event);
        }
        return new Recorded(reports, events);
    }

    private Response put(Act act, UUID caseId, LocalDate day, InterferenceCommand command, String path) {
        door.permit(act, caseId);
        return door.answer(
                caseId,
                day,
                OptionalLong.empty(),
                (session, at) -> {
                    door.permit(act, caseId);
                    return session.decide(REPORTS, at.following(command, stream(caseId)));
                },
                path);
    }

    private static StreamId stream(UUID caseId) {
        return StreamId.of("interference", caseId);
    }
}
