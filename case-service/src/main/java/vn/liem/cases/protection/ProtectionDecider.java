package vn.liem.cases.protection;

import static vn.liem.kernel.Decision.accept;
import static vn.liem.kernel.Decision.nothing;
import static vn.liem.kernel.Decision.refuse;

import java.util.Optional;
import vn.liem.cases.protection.Protection.NotRequested;
import vn.liem.cases.protection.Protection.Requested;
import vn.liem.cases.protection.ProtectionCommand.AssessRequest;
import vn.liem.cases.protection.ProtectionCommand.EndProtection;
import vn.liem.cases.protection.ProtectionCommand.ExtendProtection;
import vn.liem.cases.protection.ProtectionCommand.GrantProtection;
import vn.liem.cases.protection.ProtectionCommand.RefuseProtection;
import vn.liem.cases.protection.ProtectionCommand.RequestProtection;
import vn.liem.cases.protection.ProtectionCommand.WithdrawProtectionRecord;
import vn.liem.cases.protection.ProtectionEvent.ProtectionEnded;
import vn.liem.cases.protection.ProtectionEvent.ProtectionExtended;
import vn.liem.cases.protection.ProtectionEvent.ProtectionGranted;
import vn.liem.cases.protection.ProtectionEvent.ProtectionRecordWithdrawn;
import vn.liem.cases.protection.ProtectionEvent.ProtectionRefused;
import vn.liem.cases.protection.ProtectionEvent.ProtectionRequested;
import vn.liem.cases.protection.ProtectionEvent.RequestAssessed;
import vn.liem.kernel.Decider;
import vn.liem.kernel.Decision;

/** How protection is asked for, granted or refused, extended and ended. */
public final class ProtectionDecider implements Decider<ProtectionCommand, Protection, ProtectionEvent> {

    @Override
    public Protection initial() {
        return new NotRequested();
    }

    @Override
    public Protection evolve(Protection state, ProtectionEvent event) {
        return state.after(event);
    }

    @Override
    public Decision<ProtectionEvent> decide(ProtectionCommand command, Protection state) {
        return switch (state) {
            case Requested known -> decide(command, known);
            case NotRequested _ ->
                command instanceof RequestProtection(var details)
                        ? request(details)
                        : refuse(ProtectionRefusal.NOT_REQUESTED);
        };
    }

    private static Decision<ProtectionEvent> request(ProtectionDetails details) {
        return details.interests().isEmpty()
                ? refuse(ProtectionRefusal.NO_INTEREST)
                : accept(new ProtectionRequested(details));
    }

    private static Decision<ProtectionEvent> decide(ProtectionCommand command, Requested state) {
        return switch (command) {
            case RequestProtection(var details) -> again(Optional.of(state.details()), details);
            case AssessRequest(var one) ->
                state.assessment().isPresent()
                        ? again(state.assessment(), one)
                        : fitting(state.with(one), new RequestAssessed(one));
            case GrantProtection(var one) -> grant(one, state);
            case ExtendProtection(var one) -> extend(one, state);
            case RefuseProtection(var one) ->
                state.denial().isPresent()
                        ? again(state.denial(), one)
                        : fitting(state.with(one), new ProtectionRefused(one));
            case EndProtection(var one) -> end(one, state);
            case WithdrawProtectionRecord withdrawal -> withdraw(withdrawal, state);
        };
    }

    private static Decision<ProtectionEvent> grant(ProtectionGrant grant, Requested state) {
        if (state.grant().isPresent()) {
            return again(state.grant(), grant);
        }
        return grant.measures().isEmpty()
                ? refuse(ProtectionRefusal.NO_MEASURE)
                : fitting(state.with(grant), new ProtectionGranted(grant));
    }

    private static Decision<ProtectionEvent> extend(ProtectionExtension extension, Requested state) {
        Optional<ProtectionExtension> known = state.extension(extension.decisionNo());
        if (known.isPresent()) {
            return again(known, extension);
        }
        if (state.grant().isEmpty()) {
            return refuse(ProtectionRefusal.NOT_GRANTED);
        }
        return extension.measures().isEmpty()
                ? refuse(ProtectionRefusal.NO_MEASURE)
                : fitting(state.with(extension), new ProtectionExtended(extension));
    }

    private static Decision<ProtectionEvent> end(ProtectionEnding ending, Requested state) {
        if (state.ending().isPresent()) {
            return again(state.ending(), ending);
        }
        return state.grant().isEmpty()
                ? refuse(ProtectionRefusal.NOT_GRANTED)
                : fitting(state.with(ending), new ProtectionEnded(ending));
    }

    private static Decision<ProtectionEvent> withdraw(WithdrawProtectionRecord withdrawal, Requested state) {
        Requested without = state.without(withdrawal.paper(), withdrawal.decisionNo());
        if (without.equals(state)) {
            return refuse(ProtectionRefusal.NO_SUCH_RECORD);
        }
        boolean restedOn = withdrawal.paper() == ProtectionPaper.GRANT
                && (!state.extensions().isEmpty() || state.ending().isPresent());
        return restedOn
                ? refuse(ProtectionRefusal.OTHER_RECORDS_REST_ON_IT)
                : accept(new ProtectionRecordWithdrawn(
                        withdrawal.paper(), withdrawal.decisionNo(), withdrawal.reason()));
    }

    private static Decision<ProtectionEvent> fitting(Requested after, ProtectionEvent event) {
        return after.brokenRule()
                .<Decision<ProtectionEvent>>map(Decision::refuse)
                .orElseGet(() -> accept(event));
    }

    private static <P> Decision<ProtectionEvent> again(Optional<P> known, P told) {
        return known.equals(Optional.of(told)) ? nothing() : refuse(ProtectionRefusal.RECORDED_OTHERWISE);
    }
}
