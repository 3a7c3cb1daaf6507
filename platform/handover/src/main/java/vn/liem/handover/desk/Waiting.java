package vn.liem.handover.desk;

import vn.liem.eventstore.Aggregate;
import vn.liem.handover.protocol.Custody;
import vn.liem.handover.protocol.CustodyEvent;
import vn.liem.kernel.Decider;
import vn.liem.kernel.Decision;
import vn.liem.kernel.Refusal;

/** Refuses by the rule that it is given: the inbox then holds the file's records and tries them again. */
final class Waiting implements Decider<Refusal, Custody, CustodyEvent> {

    /** Asked on the stream of the file's custody. */
    static final Aggregate<Refusal, Custody, CustodyEvent> AGGREGATE =
            new Aggregate<>(new Waiting(), Handovers.CUSTODY.types());

    private Waiting() {}

    @Override
    public Custody initial() {
        return Handovers.CUSTODY.decider().initial();
    }

    @Override
    public Decision<CustodyEvent> decide(Refusal why, Custody custody) {
        return Decision.refuse(why);
    }

    @Override
    public Custody evolve(Custody custody, CustodyEvent event) {
        return custody.after(event);
    }
}
