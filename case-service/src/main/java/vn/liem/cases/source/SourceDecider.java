package vn.liem.cases.source;

import static vn.liem.kernel.Decision.accept;
import static vn.liem.kernel.Decision.nothing;
import static vn.liem.kernel.Decision.refuse;

import java.util.Optional;
import vn.liem.cases.source.Source.NotRegistered;
import vn.liem.cases.source.Source.Registered;
import vn.liem.cases.source.SourceCommand.CorrectSource;
import vn.liem.cases.source.SourceCommand.DecideSource;
import vn.liem.cases.source.SourceCommand.ReceiveSource;
import vn.liem.cases.source.SourceCommand.RedirectSource;
import vn.liem.cases.source.SourceCommand.RegisterSource;
import vn.liem.cases.source.SourceCommand.WithdrawSourceStatement;
import vn.liem.cases.source.SourceEvent.SourceCorrected;
import vn.liem.cases.source.SourceEvent.SourceDecided;
import vn.liem.cases.source.SourceEvent.SourceReceived;
import vn.liem.cases.source.SourceEvent.SourceRedirected;
import vn.liem.cases.source.SourceEvent.SourceRegistered;
import vn.liem.cases.source.SourceEvent.SourceStatementWithdrawn;
import vn.liem.kernel.Decider;
import vn.liem.kernel.Decision;
import vn.liem.kernel.Refusal;

/**
 * Who may say what of an information source, and when. Facts come late: each is decided against everything that is
 * recorded, with itself in its place.
 */
public final class SourceDecider implements Decider<SourceCommand, Source, SourceEvent> {

    @Override
    public Source initial() {
        return new NotRegistered();
    }

    @Override
    public Decision<SourceEvent> decide(SourceCommand command, Source state) {
        return switch (state) {
            case NotRegistered _ -> first(command);
            case Registered registered -> further(command, registered);
        };
    }

    @Override
    public Source evolve(Source state, SourceEvent event) {
        return state.after(event);
    }

    private static Decision<SourceEvent> first(SourceCommand command) {
        return switch (command) {
            case RegisterSource(var key, var details) -> accept(new SourceRegistered(key, details));
            case WithdrawSourceStatement _ -> nothing();
            case ReceiveSource _, RedirectSource _, DecideSource _, CorrectSource _ ->
                refuse(SourceRefusal.NOT_REGISTERED);
        };
    }

    private static Decision<SourceEvent> further(SourceCommand command, Registered state) {
        return switch (command) {
            case RegisterSource _ -> refuse(SourceRefusal.REGISTERED_ALREADY);
            case ReceiveSource(var receipt) -> receive(receipt, state);
            case RedirectSource(var redirection) -> redirect(redirection, state);
            case DecideSource(var decision) -> decideOn(decision, state);
            case CorrectSource correction -> correct(correction, state);
            case WithdrawSourceStatement(var line) ->
                accept(new SourceStatementWithdrawn(state.details().number(), line));
        };
    }

    private static Decision<SourceEvent> receive(SourceReceipt receipt, Registered state) {
        if (state.course().receipts().contains(receipt)) {
            return nothing();
        }
        return unlessRefused(
                new Registered(state.details(), state.course().with(receipt)), new SourceReceived(receipt));
    }

    private static Decision<SourceEvent> redirect(SourceRedirection redirection, Registered state) {
        if (state.course().redirections().contains(redirection)) {
            return nothing();
        }
        return unlessRefused(
                new Registered(state.details(), state.course().with(redirection)), new SourceRedirected(redirection));
    }

    private static Decision<SourceEvent> decideOn(SourceDecision decision, Registered state) {
        if (state.course().decisions().contains(decision)) {
            return nothing();
        }
        return unlessRefused(
                new Registered(state.details(), state.course().with(decision)), new SourceDecided(decision));
    }

    private static Decision<SourceEvent> correct(CorrectSource correction, Registered state) {
        if (!correction.details().number().equals(state.details().number())) {
            return refuse(SourceRefusal.CORRECTION_CHANGES_NUMBER);
        }
        Registered corrected = new Registered(correction.details(), correction.course());
        return corrected.equals(state)
                ? nothing()
                : unlessRefused(
                        corrected, new SourceCorrected(correction.details(), correction.course(), correction.reason()));
    }

    private static Decision<SourceEvent> unlessRefused(Registered next, SourceEvent event) {
        Optional<Refusal> against = SourceRules.brokenBy(next);
        return against.isPresent() ? refuse(against.get()) : accept(event);
    }
}
