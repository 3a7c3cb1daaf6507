package vn.liem.notification.clock.policy;

import java.time.LocalDate;
import java.util.Optional;

/** What is read of a request for an expertise or a valuation, or of what was recorded of it. */
public record AppraisalTold(
        Optional<Request> request,
        Optional<Receipt> receipt,
        Optional<Declining> declining,
        Optional<Asking> asking,
        Optional<Provision> provision,
        Optional<Extension> extension,
        Optional<Conclusion> conclusion,
        Optional<Recorded> recorded) {

    /** Who asks whom, and for what. */
    public record Request(
            String kind,
            LocalDate requestedOn,
            String unit,
            String body,
            Optional<String> matter,
            Optional<LocalDate> dueOn) {}

    /** The body that was asked got the complete file. */
    public record Receipt(LocalDate receivedOn) {}

    /** It refused. */
    public record Declining(LocalDate declinedOn) {}

    /** It wants further documents. */
    public record Asking(String documentNo, LocalDate askedOn) {}

    /** Documents came that the letter of this number had asked for. */
    public record Provision(String documentNo, String asking, LocalDate providedOn) {}

    /** The time was lengthened, in days or in months. */
    public record Extension(String documentNo, LocalDate decidedOn, int length, String in) {}

    /** It concluded. */
    public record Conclusion(LocalDate concludedOn) {}

    /** A document of a kind, by its number. */
    public record Recorded(String document, String documentNo) {}
}
