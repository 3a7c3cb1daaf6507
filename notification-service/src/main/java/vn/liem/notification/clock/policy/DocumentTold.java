package vn.liem.notification.clock.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is read of a paper that goes to many bodies, or of what was recorded of it. */
public record DocumentTold(
        Optional<Details> details,
        Optional<LocalDate> movedOn,
        Optional<LocalDate> dueOn,
        Optional<Answer> answer,
        Optional<LocalDate> closedOn,
        Optional<String> record,
        Optional<LocalDate> takenOn,
        Optional<String> unit,
        Optional<Integer> year) {

    /** Who is to answer whom, and until when. */
    public record Details(LocalDate issuedOn, String issuedBy, List<String> addressees, Optional<LocalDate> dueOn) {}

    /** That a body answered, for a year where bodies answer by year. */
    public record Answer(String unit, LocalDate answeredOn, Optional<Integer> year) {}
}
