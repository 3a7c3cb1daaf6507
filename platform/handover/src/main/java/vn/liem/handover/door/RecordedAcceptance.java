package vn.liem.handover.door;

import java.time.LocalDate;

/** That a file of a recorded hand-over was taken, and on which day. */
public record RecordedAcceptance(LocalDate answeredOn) {}
