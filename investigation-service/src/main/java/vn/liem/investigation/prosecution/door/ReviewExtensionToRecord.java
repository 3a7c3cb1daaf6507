package vn.liem.investigation.prosecution.door;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.kernel.PersonKey;
import vn.liem.service.door.HasForm;
import vn.liem.service.part.Document;

/** What a procuracy sends to lengthen the time for its decision. */
public record ReviewExtensionToRecord(
        @HasForm(Document.NUMBER) String documentNo, LocalDate decidedOn, int days) implements Document {

    /** The longest extension that can be typed; what the law allows is asked of the profile. */
    static final int DAYS_MAX = 365;

    public ReviewExtensionToRecord {
        if (days < 1 || days > DAYS_MAX) {
            throw new IllegalArgumentException("an extension has 1 to %d days, this has %d".formatted(DAYS_MAX, days));
        }
    }

    @Override
    public Optional<PersonKey> person() {
        return Optional.empty();
    }
}
