package vn.liem.recovery.quashing;

import static vn.liem.kernel.Decision.accept;
import static vn.liem.kernel.Decision.nothing;

import java.util.Optional;
import vn.liem.kernel.Decider;
import vn.liem.kernel.Decision;
import vn.liem.recovery.quashing.QuashingCommand.NoteQuashing;
import vn.liem.recovery.quashing.QuashingCommand.RestateQuashing;
import vn.liem.recovery.quashing.QuashingCommand.WithdrawQuashing;
import vn.liem.recovery.quashing.QuashingEvent.JudgmentQuashedNoted;
import vn.liem.recovery.quashing.QuashingEvent.QuashingWithdrawnNoted;

/** Notes what trial-service decided on judgments; whether that was lawful was decided there. */
public final class QuashingDecider implements Decider<QuashingCommand, Quashings, QuashingEvent> {

    @Override
    public Quashings initial() {
        return Quashings.none();
    }

    @Override
    public Quashings evolve(Quashings state, QuashingEvent event) {
        return state.after(event);
    }

    @Override
    public Decision<QuashingEvent> decide(QuashingCommand command, Quashings state) {
        return switch (command) {
            case NoteQuashing(var quashing) -> noted(state.find(quashing.key()), quashing);
            case RestateQuashing(var key, var decidedOn, var unit) ->
                state.find(key)
                        .map(known -> noted(
                                Optional.of(known),
                                new Quashing(known.documentNo(), decidedOn, unit, known.person(), known.quashedFor())))
                        .orElseGet(Decision::nothing);
            case WithdrawQuashing(var key) ->
                state.find(key).isEmpty() ? nothing() : accept(new QuashingWithdrawnNoted(key));
        };
    }

    private static Decision<QuashingEvent> noted(Optional<Quashing> known, Quashing now) {
        return known.filter(now::equals).isPresent() ? nothing() : accept(new JudgmentQuashedNoted(now));
    }
}
