package vn.liem.recovery.obligation.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;
import vn.liem.eventstore.Aggregate;
import vn.liem.eventstore.EventLog;
import vn.liem.eventstore.StoredEvent;
import vn.liem.kernel.StreamId;
import vn.liem.recovery.obligation.Obligation;
import vn.liem.recovery.obligation.ObligationCommand;
import vn.liem.recovery.obligation.ObligationDecider;
import vn.liem.recovery.obligation.ObligationEvent;
import vn.liem.service.door.RequestRefusal;
import vn.liem.service.door.RequestRefused;

/** Obligations as the log has them now, for doors that must not decide on a view. */
@Singleton
public final class ObligationsInLog {

    static final Aggregate<ObligationCommand, Obligation, ObligationEvent> OBLIGATIONS =
            Aggregate.of(new ObligationDecider(), ObligationEvent.class);

    private final EventLog log;

    @Inject
    ObligationsInLog(EventLog log) {
        this.log = log;
    }

    /** The stream of an obligation. */
    static StreamId streamOf(UUID id) {
        return StreamId.of("obligation", id);
    }

    /** What the policy asks of an obligation: its case, and the body that registered it. */
    record Place(UUID caseId, String registeredBy) {}

    /** Where an obligation belongs; ends the request where there is none. */
    Place placeOf(UUID id) {
        StoredEvent first = log.reader().stream(streamOf(id)).stream()
                .findFirst()
                .orElseThrow(() -> RequestRefused.because(RequestRefusal.NOT_FOUND));
        return switch (OBLIGATIONS.eventOf(first)) {
            case ObligationEvent.ObligationFixed fixed ->
                new Place(fixed.caseId(), first.by().onBehalfOf().orElse(""));
            case ObligationEvent.ObligationCorrected _,
                    ObligationEvent.ObligationDeclaredEnforceable _,
                    ObligationEvent.ObligationReduced _,
                    ObligationEvent.MoneyReceived _,
                    ObligationEvent.ReceiptReversed _,
                    ObligationEvent.ObligationReopened _,
                    ObligationEvent.ObligationReinstated _ ->
                throw new IllegalStateException("an obligation begins with its fixing");
        };
    }
}
