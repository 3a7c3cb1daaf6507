package vn.liem.control.interference.door;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.OptionalLong;
import java.util.UUID;
import vn.liem.control.interference.InterferenceCommand;
import vn.liem.control.interference.InterferenceCommand.AnnulInterferenceStep;
import vn.liem.control.interference.InterferenceCommand.CheckInterference;
import vn.liem.control.interference.InterferenceCommand.HandleInterference;
import vn.liem.control.interference.InterferenceCommand.ReportInterference;
import vn.liem.control.interference.InterferenceDecider;
import vn.liem.control.interference.InterferenceEvent;
import vn.liem.control.interference.Interferences;
import vn.liem.eventstore.Aggregate;
import vn.liem.eventstore.EventLog;
import vn.liem.eventstore.StoredEvent;
import vn.liem.kernel.StreamId;
import vn.liem.security.Act;
import vn.liem.service.door.CommandDoor;
import vn.liem.service.door.RequestAtDoor;
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
                OptionalLong.empty(),
                new ReportInterference(asked.report(request.command(), request.officer())),
                path);
    }

    /** Records the check of a report. */
    public Response check(UUID caseId, CheckToRecord asked, String path) {
        return put(
                Act.HANDLE_INTERFERENCE,
                caseId,
                asked.checkedOn(),
                OptionalLong.empty(),
                new CheckInterference(asked.report(), asked.check(request.officer())),
                path);
    }

    /** Records what follows from a report. */
    public Response handle(UUID caseId, HandlingToRecord asked, String path) {
        return put(
                Act.HANDLE_INTERFERENCE,
                caseId,
                asked.handledOn(),
                OptionalLong.empty(),
                new HandleInterference(asked.report(), asked.handling(request.officer())),
                path);
    }

    /** Takes back the last that was recorded of a report, at the version that the caller has seen. */
    public Response annul(UUID caseId, StepToAnnul asked, String path) {
        Act act = isReporter(caseId, asked.report()) ? Act.REPORT_INTERFERENCE : Act.HANDLE_INTERFERENCE;
        door.permit(act, caseId);
        return put(
                act,
                caseId,
                commands.today(),
                door.seenVersion(),
                new AnnulInterferenceStep(
                        asked.report(),
                        request.officer().subject(),
                        request.officer().agency(),
                        asked.correction()),
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
        return InterferencesShown.of(
                recorded.version(), recorded.reports(), request.officer().subject());
    }

    private record Recorded(Interferences reports, long version) {}

    private Recorded recorded(UUID caseId) {
        Interferences reports = Interferences.none();
        long version = 0;
        for (StoredEvent event : log.reader().stream(stream(caseId))) {
            reports = reports.after(REPORTS.eventOf(event));
            version = event.version();
        }
        return new Recorded(reports, version);
    }

    private Response put(
            Act act, UUID caseId, LocalDate day, OptionalLong seen, InterferenceCommand command, String path) {
        door.permit(act, caseId);
        return door.answer(
                caseId,
                day,
                seen,
                (session, at) -> {
                    door.permit(act, caseId);
                    var plain = at.following(command, stream(caseId));
                    return session.decide(REPORTS, seen.isPresent() ? plain.at(seen.getAsLong()) : plain);
                },
                path);
    }

    private static StreamId stream(UUID caseId) {
        return StreamId.of("interference", caseId);
    }
}
