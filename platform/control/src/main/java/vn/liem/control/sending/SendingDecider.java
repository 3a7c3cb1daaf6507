package vn.liem.control.sending;

import static vn.liem.kernel.Decision.accept;
import static vn.liem.kernel.Decision.nothing;
import static vn.liem.kernel.Decision.refuse;

import java.util.Optional;
import vn.liem.control.sending.SendingCommand.AnnulSending;
import vn.liem.control.sending.SendingCommand.RecordSending;
import vn.liem.control.sending.SendingEvent.DecisionSent;
import vn.liem.control.sending.SendingEvent.SendingAnnulled;
import vn.liem.kernel.Decider;
import vn.liem.kernel.Decision;
import vn.liem.procedure.part.PartRefusal;

/** A decision goes to each body once, on its day or later; what was wrong is taken back and recorded anew. */
public final class SendingDecider implements Decider<SendingCommand, Sendings, SendingEvent> {

    @Override
    public Sendings initial() {
        return Sendings.none();
    }

    @Override
    public Sendings evolve(Sendings state, SendingEvent event) {
        return state.after(event);
    }

    @Override
    public Decision<SendingEvent> decide(SendingCommand command, Sendings state) {
        return switch (command) {
            case RecordSending asked -> record(asked, state);
            case AnnulSending(var key, var correction) -> {
                if (state.find(key).isEmpty()) {
                    yield refuse(SendingRefusal.NO_SUCH_SENDING);
                }
                yield correction.saysWhy()
                        ? accept(new SendingAnnulled(key, correction))
                        : refuse(PartRefusal.CORRECTION_WITHOUT_REASON);
            }
        };
    }

    private static Decision<SendingEvent> record(RecordSending asked, Sendings state) {
        Sending sending = asked.sending();
        Optional<Sending> standing = state.find(sending.key());
        if (standing.isPresent()) {
            return standing.get().sentOn().equals(sending.sentOn())
                    ? nothing()
                    : refuse(SendingRefusal.SENDING_RECORDED_OTHERWISE);
        }
        if (sending.to().equals(sending.unit())) {
            return refuse(SendingRefusal.SENT_TO_ITSELF);
        }
        return sending.sentOn().isBefore(asked.decidedOn())
                ? refuse(SendingRefusal.SENT_BEFORE_DECISION)
                : accept(new DecisionSent(sending));
    }
}
