package vn.liem.handover.protocol;

import java.time.LocalDate;

/** How a recorded hand-over was answered in the system: by which body, how, and on which day. */
public record AnswerInSystem(UnitCode by, RecordedOutcome outcome, LocalDate answeredOn) {}
