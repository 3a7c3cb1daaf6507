package vn.liem.cases.steering.door;

import java.util.Optional;
import vn.liem.cases.steering.ConclusionOfMeeting;

/** What is sent to say which conclusion of a meeting a directive carries out; left out, it names none. */
public record ConclusionToName(Optional<ConclusionOfMeeting> conclusion) {}
