package vn.liem.cases.steering;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.kernel.SealedText;

/** What may be asked of the list; live by the standing agency, or out of a register by an import. */
public sealed interface SupervisionCommand {

    /**
     * Đưa vào diện theo dõi, chỉ đạo.
     *
     * @param registeredOn the day on which the case was registered
     */
    record ListItem(SupervisionDetails details, LocalDate registeredOn) implements SupervisionCommand {}

    /** Đưa ra khỏi diện theo dõi, chỉ đạo. */
    record DelistItem(Delisting delisting) implements SupervisionCommand {}

    /**
     * Đính chính: everything as it ought to have been recorded; a register brought in again gives no reason.
     *
     * @param registeredOn the day on which the case was registered
     */
    record CorrectItem(
            SupervisionDetails details,
            Optional<Delisting> delisting,
            LocalDate registeredOn,
            Optional<SealedText> reason)
            implements SupervisionCommand {}
}
