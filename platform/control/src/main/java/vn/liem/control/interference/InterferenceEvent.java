package vn.liem.control.interference;

import java.util.UUID;
import vn.liem.kernel.EventType;
import vn.liem.procedure.part.Correction;

/** What has happened to reports that somebody interferes with the proceedings in a case. */
public sealed interface InterferenceEvent {

    /** An interference was reported. */
    @EventType("interference.reported.v1")
    record InterferenceReported(Report report) implements InterferenceEvent {}

    /** A report was checked. */
    @EventType("interference.checked.v1")
    record InterferenceChecked(UUID report, Check check) implements InterferenceEvent {}

    /** It was decided what follows from a report. */
    @EventType("interference.handled.v1")
    record InterferenceHandled(UUID report, Handling handling) implements InterferenceEvent {}

    /** The last that was recorded of a report was taken back: what follows, else the check, else the report. */
    @EventType("interference.step-annulled.v1")
    record InterferenceStepAnnulled(UUID report, Correction correction) implements InterferenceEvent {}
}
