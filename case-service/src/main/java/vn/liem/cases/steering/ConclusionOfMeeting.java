package vn.liem.cases.steering;

import java.util.UUID;

/** A conclusion of a meeting of the committee, by its number there (kết luận của phiên họp). */
public record ConclusionOfMeeting(UUID meeting, int conclusion) {}
