package vn.liem.investigation.joinder;

import static vn.liem.kernel.Decision.accept;
import static vn.liem.kernel.Decision.nothing;
import static vn.liem.kernel.Decision.refuse;

import vn.liem.investigation.joinder.Joinder.Annulled;
import vn.liem.investigation.joinder.Joinder.Joined;
import vn.liem.investigation.joinder.Joinder.NotJoined;
import vn.liem.investigation.joinder.JoinderCommand.AnnulJoinder;
import vn.liem.investigation.joinder.JoinderCommand.JoinCases;
import vn.liem.investigation.joinder.JoinderEvent.CasesJoined;
import vn.liem.investigation.joinder.JoinderEvent.JoinderAnnulled;
import vn.liem.kernel.Decider;
import vn.liem.kernel.Decision;

/** Which case may go into which; whether the law allows a joinder in their stage is decided in each of the two. */
public final class JoinderDecider implements Decider<JoinderCommand, Joinder, JoinderEvent> {

    @Override
    public Joinder initial() {
        return new NotJoined();
    }

    @Override
    public Joinder evolve(Joinder state, JoinderEvent event) {
        return state.after(event);
    }

    @Override
    public Decision<JoinderEvent> decide(JoinderCommand command, Joinder state) {
        return switch (command) {
            case JoinCases join -> join(join, state);
            case AnnulJoinder annul -> annul(annul, state);
        };
    }

    private static Decision<JoinderEvent> join(JoinCases join, Joinder state) {
        JoinderDecision asked = join.joinder();
        if (asked.absorbed().equals(asked.survivor())) {
            return refuse(JoinderRefusal.JOINED_INTO_ITSELF);
        }
        return switch (state) {
            case Joined(var by) -> by.equals(asked) ? nothing() : refuse(JoinderRefusal.JOINED_ALREADY);
            case Annulled(var by)
            when asked.joinedOn().isBefore(by.annulledOn()) -> refuse(JoinderRefusal.JOINED_BEFORE_ANNULMENT);
            case NotJoined _, Annulled _ ->
                join.survivorWentInto().isPresent()
                        ? refuse(JoinderRefusal.JOINED_INTO_ABSORBED)
                        : accept(new CasesJoined(asked));
        };
    }

    private static Decision<JoinderEvent> annul(AnnulJoinder annul, Joinder state) {
        return switch (state) {
            case Annulled(var by) -> by.equals(annul.annulment()) ? nothing() : refuse(JoinderRefusal.NOT_JOINED);
            case NotJoined _ -> refuse(JoinderRefusal.NOT_JOINED);
            case Joined(var by) when !by.survivor().equals(annul.survivor()) -> refuse(JoinderRefusal.NOT_JOINED);
            case Joined(var by) ->
                annul.annulment().annulledOn().isBefore(by.joinedOn())
                        ? refuse(JoinderRefusal.ANNULLED_BEFORE_JOINDER)
                        : accept(new JoinderAnnulled(by, annul.annulment()));
        };
    }
}
