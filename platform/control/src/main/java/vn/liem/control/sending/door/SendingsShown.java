package vn.liem.control.sending.door;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.liem.control.sending.Sending;
import vn.liem.control.sending.Sendings;
import vn.liem.kernel.PersonKey;

/** Which decisions of a case were sent to whom, by their days. */
public record SendingsShown(List<SendingShown> items) {

    /** One sending. */
    public record SendingShown(
            String part,
            String code,
            String documentNo,
            Optional<UUID> person,
            String unit,
            String to,
            LocalDate sentOn) {

        static SendingShown of(Sending one) {
            return new SendingShown(
                    one.part(),
                    one.code(),
                    one.documentNo(),
                    one.person().map(PersonKey::value),
                    one.unit(),
                    one.to(),
                    one.sentOn());
        }
    }

    static SendingsShown of(Sendings sendings) {
        return new SendingsShown(sendings.all().stream().map(SendingShown::of).toList());
    }
}
