package vn.liem.recovery.obligation.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.liem.eventstore.Aggregate;
import vn.liem.eventstore.EventLog;
import vn.liem.eventstore.StoredEvent;
import vn.liem.eventstore.UniqueKey;
import vn.liem.kernel.Ids;
import vn.liem.kernel.StreamId;
import vn.liem.recovery.obligation.Obligation;
import vn.liem.recovery.obligation.Obligation.Fixed;
import vn.liem.recovery.obligation.Obligation.NotFixed;
import vn.liem.recovery.obligation.ObligationCommand;
import vn.liem.recovery.obligation.ObligationDecider;
import vn.liem.recovery.obligation.ObligationEvent;
import vn.liem.recovery.obligation.door.RecordedObligations.ObligationRecorded;
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
        return placeOf(log.reader().stream(streamOf(id)))
                .orElseThrow(() -> RequestRefused.because(RequestRefusal.NOT_FOUND));
    }

    /** Whose obligation it is may be stated otherwise later; the body that brought it first stays its own. */
    private static Optional<Place> placeOf(List<StoredEvent> events) {
        Obligation state = OBLIGATIONS.decider().initial();
        for (StoredEvent event : events) {
            state = state.after(OBLIGATIONS.eventOf(event));
        }
        return switch (state) {
            case NotFixed _ -> Optional.empty();
            case Fixed fixed ->
                Optional.of(new Place(
                        fixed.how().caseId(),
                        events.getFirst().by().onBehalfOf().orElse("")));
        };
    }

    /** What people have recorded of these obligations, and of those for which these receipts came in. */
    RecordedObligations recorded(List<String> numbers, List<String> receipts) {
        Set<StreamId> holders = new LinkedHashSet<>(log.reader()
                .holdersOf(ObligationResource.OBLIGATION_SCOPE, numbers)
                .values());
        holders.addAll(log.reader()
                .holdersOf(ObligationResource.RECOVERY_SCOPE, receipts)
                .values());
        List<ObligationRecorded> recorded = new ArrayList<>();
        log.reader().streams(holders).values().forEach(events -> {
            Obligation state = OBLIGATIONS.decider().initial();
            for (StoredEvent event : events) {
                state = state.after(OBLIGATIONS.eventOf(event));
            }
            if (state instanceof Fixed fixed) {
                ObligationRecorded one =
                        RecordedObligations.of(fixed, events.getFirst().recordedAt());
                if (one.saysSomething()) {
                    recorded.add(one);
                }
            }
        });
        return new RecordedObligations(recorded);
    }

    /** The stream of the obligation with this number, or the one that it gets when a register brings it. */
    StreamId streamFor(String obligationNo) {
        return log.reader()
                .holderOf(new UniqueKey(ObligationResource.OBLIGATION_SCOPE, obligationNo))
                .orElseGet(() -> streamOf(Ids.version8(ObligationResource.OBLIGATION_SCOPE, obligationNo)));
    }

    /** Whether the number was given to an obligation before, be it that what was stated of it is taken back. */
    boolean isTaken(String obligationNo) {
        return log.reader()
                .holderOf(new UniqueKey(ObligationResource.OBLIGATION_SCOPE, obligationNo))
                .isPresent();
    }

    /** The obligation for which the receipt with this number came in first. */
    Optional<StreamId> holderOfReceipt(String recoveryNo) {
        return log.reader().holderOf(new UniqueKey(ObligationResource.RECOVERY_SCOPE, recoveryNo));
    }
}
