package vn.liem.monitoring.whistleblowers;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import vn.liem.procedure.Wording;

/**
 * A protection of somebody whom nobody names (bảo vệ người tố cáo): its number is random.
 *
 * @param standing the code of where it stands, {@code granted}
 * @param measures what is done, with the article
 * @param until the last day that the latest decision states
 */
public record ProtectionRow(
        String number,
        String body,
        String standing,
        LocalDate requestedOn,
        List<String> interests,
        List<Wording> measures,
        Optional<LocalDate> until) {

    public ProtectionRow {
        interests = List.copyOf(interests);
        measures = List.copyOf(measures);
    }

    /** Whether somebody is protected now. */
    public boolean isProtected() {
        return standing.equals("granted") || standing.equals("extended");
    }

    /** Whether it waits for a decision. */
    public boolean isOpen() {
        return standing.equals("requested") || standing.equals("assessed");
    }

    /** Since how many days it waits for a decision; nothing where it does not. */
    public Optional<Long> waitsDays(LocalDate today) {
        return isOpen() ? Optional.of(ChronoUnit.DAYS.between(requestedOn, today)) : Optional.empty();
    }

    /** How many days of the protection are left, below nothing where its last day has passed; nothing where none runs. */
    public Optional<Long> daysLeft(LocalDate today) {
        return isProtected() ? until.map(last -> ChronoUnit.DAYS.between(today, last)) : Optional.empty();
    }
}
