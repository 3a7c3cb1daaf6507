package vn.liem.notification.directive;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.liem.kernel.EventType;

/** Of what the owner of a directive was told. */
public sealed interface DirectiveNoticeEvent {

    /**
     * Who owns the directive is known, and until when it is to be carried out.
     *
     * @param owner the body to which the notices go
     */
    @EventType("directive-notice.owner-known.v1")
    record OwnerKnown(String owner, Optional<LocalDate> dueOn) implements DirectiveNoticeEvent {}

    /**
     * The owner was told. The parts are those of a reminder of a clock, so that an inbox shows both; nothing is said of what is to
     * be done.
     *
     * @param dueOn the last day of the directive as it was set first; where none was, the day on which the notice stands
     * @param standsOn the day of the issue, the urging or the finding
     * @param to the body to which the notice goes
     */
    @EventType("directive-notice.told.v1")
    record OwnerTold(Key key, LocalDate dueOn, LocalDate standsOn, String to) implements DirectiveNoticeEvent {}

    /** Which notice: what it says, and the event that gave rise to it. */
    record Key(DirectiveNews clock, UUID setBy) {}
}
