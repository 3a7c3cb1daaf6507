package vn.liem.control.formerholder;

import vn.liem.control.formerholder.FormerCommand.MarkDecision;
import vn.liem.control.formerholder.FormerEvent.FormerHolderDecided;
import vn.liem.kernel.Decider;
import vn.liem.kernel.Decision;

/** A decision is marked where another body holds the file by then, and once as long as it says the same. */
public final class FormerDecider implements Decider<FormerCommand, FormerDecisions, FormerEvent> {

    @Override
    public FormerDecisions initial() {
        return FormerDecisions.none();
    }

    @Override
    public FormerDecisions evolve(FormerDecisions state, FormerEvent event) {
        return state.after(event);
    }

    @Override
    public Decision<FormerEvent> decide(FormerCommand command, FormerDecisions state) {
        return switch (command) {
            case MarkDecision(var decision) ->
                decision.unit().equals(decision.holder()) || state.all().contains(decision)
                        ? Decision.nothing()
                        : Decision.accept(new FormerHolderDecided(decision));
        };
    }
}
