package vn.liem.monitoring.fact;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A decision that waits for its second signature (chờ chữ ký thứ hai).
 *
 * @param subject the case or source, {@code case:…}
 * @param code what is decided, {@code investigation_suspended}
 * @param person whom alone it is about, where it is about one
 * @param proposedBy the subject id of the officer, never a name
 */
public record ProposalFact(
        String subject,
        String code,
        String documentNo,
        Optional<String> person,
        String unit,
        String proposedBy,
        LocalDate decidedOn)
        implements Fact {

    @Override
    public Optional<LocalDate> on() {
        return Optional.of(decidedOn);
    }
}
