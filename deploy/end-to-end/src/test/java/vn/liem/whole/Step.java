package vn.liem.whole;

import java.util.Optional;
import vn.liem.local.run.PartName;

/** The appends that a hand-over from case-service to investigation-service is made of, in their order. */
enum Step {
    /** An officer of the sender offers the file. */
    OFFERED(PartName.CASE, "handover.file-offered.v2", true),
    /** The receiver's machine has every document and says so. */
    RECEIVED(PartName.INVESTIGATION, "handover.file-received.v1", true),
    /** The sender hears of the receipt. */
    RECEIPT_HEARD(PartName.CASE, "handover.receipt-recorded.v1", false),
    /** An officer of the receiver accepts it. */
    ACCEPTED(PartName.INVESTIGATION, "handover.file-accepted.v1", true),
    /** The sender hears of the acceptance and releases the file. */
    RELEASED(PartName.CASE, "handover.file-released.v1", true),
    /** The receiver hears of the release; nothing follows from it but the mark that it was heard. */
    RELEASE_HEARD(PartName.INVESTIGATION, "", false);

    private final PartName service;
    private final String type;
    private final boolean answered;

    Step(PartName service, String type, boolean answered) {
        this.service = service;
        this.type = type;
        this.answered = answered;
    }

    /** The service that appends. */
    PartName service() {
        return service;
    }

    /** The type of the event; empty where there is none. */
    Optional<String> type() {
        return type.isEmpty() ? Optional.empty() : Optional.of(type);
    }

    /** Whether the other side appends something of its own as soon as it hears of it. */
    boolean isAnsweredByMachine() {
        return answered;
    }

    /** Whether an officer asks for it. */
    boolean isAnOfficers() {
        return this == OFFERED || this == ACCEPTED;
    }

    /** Whether it comes again where the receiver did not have every document at first and checks another time. */
    boolean isRepeatedByCheck() {
        return this == RECEIVED || this == RECEIPT_HEARD;
    }

    /** The step after it. */
    Optional<Step> next() {
        return ordinal() + 1 < values().length ? Optional.of(values()[ordinal() + 1]) : Optional.empty();
    }
}
