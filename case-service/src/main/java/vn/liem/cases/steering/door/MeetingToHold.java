package vn.liem.cases.steering.door;

import java.time.LocalDate;
import java.util.List;
import vn.liem.service.door.MaxLength;

/** What is sent once a meeting was held: its day, and the seats of those who were there. */
public record MeetingToHold(
        LocalDate heldOn, @MaxLength(100) List<String> present) {}
