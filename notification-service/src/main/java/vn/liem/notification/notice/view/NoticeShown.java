package vn.liem.notification.notice.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A notice as it is shown: of which clock of which subject it speaks, and nothing of what that is about. One that tells how a
 * source was decided speaks of the inspection that led to it: the clock is {@code source_outcome}, and the days are that of the
 * decision.
 *
 * @param to the body or the territory to which it goes
 * @param clock the clock's name in the profile
 * @param setBy the event that set the clock
 * @param standsOn the day on which it stands
 */
public record NoticeShown(
        UUID id,
        String to,
        NoticeKind kind,
        Words says,
        NoticeState state,
        String subject,
        String clock,
        UUID setBy,
        LocalDate dueOn,
        LocalDate standsOn,
        Instant madeAt,
        Optional<Instant> acknowledgedAt) {

    /** A sentence in both languages. */
    public record Words(String vietnamese, String english) {}
}
