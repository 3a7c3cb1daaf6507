package vn.liem.investigation.investigation.door;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.kernel.PersonKey;
import vn.liem.service.door.HasForm;
import vn.liem.service.part.Document;

/** What a procuracy sends to lengthen an investigation. */
public record ExtensionToRecord(@HasForm(Document.NUMBER) String documentNo, LocalDate decidedOn, int months)
        implements Document {

    /** The longest extension that can be typed; what the law allows is asked of the profile. */
    static final int MONTHS_MAX = 24;

    public ExtensionToRecord {
        if (months < 1 || months > MONTHS_MAX) {
            throw new IllegalArgumentException(
                    "an extension has 1 to %d months, this has %d".formatted(MONTHS_MAX, months));
        }
    }

    @Override
    public Optional<PersonKey> person() {
        return Optional.empty();
    }
}
