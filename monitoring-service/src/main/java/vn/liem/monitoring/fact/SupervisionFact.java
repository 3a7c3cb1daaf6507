package vn.liem.monitoring.fact;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An item of the committee's list (diện theo dõi, chỉ đạo).
 *
 * @param caseId the matter or case that is supervised
 * @param level on whose list it stands, {@code province}
 * @param delistedOn when it left the list
 */
public record SupervisionFact(
        String id, String caseId, String level, String criterion, LocalDate listedOn, Optional<LocalDate> delistedOn)
        implements Fact {

    @Override
    public Optional<LocalDate> on() {
        return Optional.of(listedOn);
    }

    /** It after it left the list. */
    public SupervisionFact delistedOn(LocalDate day) {
        return new SupervisionFact(id, caseId, level, criterion, listedOn, Optional.of(day));
    }
}
