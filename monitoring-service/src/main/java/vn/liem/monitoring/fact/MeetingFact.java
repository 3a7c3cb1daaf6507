package vn.liem.monitoring.fact;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A meeting of the committee (phiên họp, cuộc họp Ban Chỉ đạo); what was said there is told to nobody here.
 *
 * @param convenedBy the body that called it
 * @param heldOn when it was held; nothing before it was
 */
public record MeetingFact(String id, String number, String convenedBy, LocalDate plannedOn, Optional<LocalDate> heldOn)
        implements Fact {

    @Override
    public Optional<LocalDate> on() {
        return heldOn.or(() -> Optional.of(plannedOn));
    }

    /** It after it was held on a day, or after that was taken back. */
    public MeetingFact heldOn(Optional<LocalDate> day) {
        return new MeetingFact(id, number, convenedBy, plannedOn, day);
    }
}
