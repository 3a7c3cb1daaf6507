package vn.liem.control.signature;

import static vn.liem.kernel.Decision.accept;
import static vn.liem.kernel.Decision.nothing;
import static vn.liem.kernel.Decision.refuse;

import java.util.Optional;
import java.util.function.Predicate;
import vn.liem.control.signature.SignatureCommand.LapseWithFile;
import vn.liem.control.signature.SignatureCommand.LapseWithOfficers;
import vn.liem.control.signature.SignatureCommand.ProposeDecision;
import vn.liem.control.signature.SignatureCommand.RefuseDecision;
import vn.liem.control.signature.SignatureCommand.SignDecision;
import vn.liem.control.signature.SignatureCommand.StateNewGround;
import vn.liem.control.signature.SignatureCommand.WithdrawProposal;
import vn.liem.control.signature.SignatureEvent.DecisionProposed;
import vn.liem.control.signature.SignatureEvent.DecisionRefused;
import vn.liem.control.signature.SignatureEvent.DecisionSigned;
import vn.liem.control.signature.SignatureEvent.NewGroundStated;
import vn.liem.control.signature.SignatureEvent.ProposalLapsed;
import vn.liem.control.signature.SignatureEvent.ProposalWithdrawn;
import vn.liem.kernel.Decider;
import vn.liem.kernel.Decision;
import vn.liem.kernel.Refusal;

/** Who puts a proposed decision into effect: somebody else of the same body, outside the case, who says the same. */
public final class SignatureDecider implements Decider<SignatureCommand, Proposals, SignatureEvent> {

    @Override
    public Proposals initial() {
        return Proposals.none();
    }

    @Override
    public Proposals evolve(Proposals state, SignatureEvent event) {
        return state.after(event);
    }

    @Override
    public Decision<SignatureEvent> decide(SignatureCommand command, Proposals state) {
        return switch (command) {
            case ProposeDecision(var proposal) -> propose(proposal, state);
            case SignDecision sign -> sign(sign, state);
            case RefuseDecision refusal -> refuseToSign(refusal, state);
            case StateNewGround ground -> stateNewGround(ground, state);
            case LapseWithFile(var holder, var acts) ->
                lapse(
                        LapseReason.FILE_LEFT,
                        state,
                        open -> !open.unit().equals(holder)
                                && open.act().map(acts::contains).orElse(true));
            case LapseWithOfficers(var unit, var out) ->
                lapse(
                        LapseReason.PROPOSER_OUT,
                        state,
                        open -> open.unit().equals(unit) && out.contains(open.proposedBy()));
            case WithdrawProposal withdrawal -> withdraw(withdrawal, state);
        };
    }

    /** What somebody else has proposed and nobody signed is proposed anew: the first may be out of the case since. */
    private static Decision<SignatureEvent> propose(Proposal asked, Proposals state) {
        if (state.refusedBefore(asked).isPresent()) {
            return refuse(SignatureRefusal.REFUSED_BEFORE);
        }
        Optional<Proposal> own =
                state.open(asked.key()).filter(open -> open.proposedBy().equals(asked.proposedBy()));
        if (own.isEmpty()) {
            boolean isNew = state.find(asked.key()).isEmpty();
            return isNew && state.isFull(asked.unit())
                    ? refuse(SignatureRefusal.TOO_MANY_PROPOSALS)
                    : accept(new DecisionProposed(asked));
        }
        return own.get().saysTheSameAs(asked) ? nothing() : refuse(SignatureRefusal.PROPOSED_OTHERWISE);
    }

    private static Decision<SignatureEvent> sign(SignDecision asked, Proposals state) {
        Optional<Proposal> open = state.open(asked.said().key());
        if (open.isEmpty()) {
            return refuse(nothingToSign(asked.said().key(), state));
        }
        Optional<Refusal> barred =
                barred(open.get(), asked.said().proposedBy(), asked.said().unit(), asked.team());
        if (barred.isPresent()) {
            return refuse(barred.get());
        }
        if (asked.team().out().contains(open.get().proposedBy())) {
            return refuse(SignatureRefusal.PROPOSED_BY_ONE_WHO_IS_OUT);
        }
        if (state.refusedBefore(open.get()).isPresent()) {
            return refuse(SignatureRefusal.REFUSED_BEFORE);
        }
        return open.get().saysTheSameAs(asked.said())
                ? accept(new DecisionSigned(asked.said().key(), asked.said().proposedBy()))
                : refuse(SignatureRefusal.SIGNED_OTHERWISE);
    }

    private static Decision<SignatureEvent> refuseToSign(RefuseDecision asked, Proposals state) {
        Optional<Proposal> open = state.open(asked.key());
        if (open.isEmpty()) {
            return refuse(nothingToSign(asked.key(), state));
        }
        return barredFromBoth(open.get(), asked.refusedBy(), asked.unit(), asked.team())
                .map(Decision::<SignatureEvent>refuse)
                .orElseGet(() -> accept(new DecisionRefused(asked.key(), asked.refusedBy(), asked.sealedReason())));
    }

    private static Decision<SignatureEvent> stateNewGround(StateNewGround asked, Proposals state) {
        if (asked.team().out().contains(asked.statedBy())) {
            return refuse(SignatureRefusal.SIGNED_BY_ONE_WHO_IS_OUT);
        }
        Optional<RefusedProposal> refused = state.refusedWithoutGround(asked.key());
        if (refused.isEmpty()) {
            return refuse(SignatureRefusal.NOTHING_REFUSED);
        }
        boolean isKnown = state.refusedLike(refused.get().proposal()).stream()
                .anyMatch(one -> one.proposal().key().documentNo().equals(asked.document())
                        || one.newGround().equals(Optional.of(asked.document())));
        return isKnown
                ? refuse(SignatureRefusal.GROUND_IS_NOT_NEW)
                : accept(new NewGroundStated(asked.key(), asked.document(), asked.statedBy(), asked.sealedGround()));
    }

    private static Decision<SignatureEvent> lapse(LapseReason why, Proposals state, Predicate<Proposal> of) {
        return new Decision.Accepted<>(state.waiting().stream()
                .filter(of)
                .<SignatureEvent>map(open -> new ProposalLapsed(open.key().of(open.unit()), why))
                .toList());
    }

    private static Decision<SignatureEvent> withdraw(WithdrawProposal asked, Proposals state) {
        Optional<Proposal> open = state.open(asked.key());
        if (open.isEmpty()) {
            return refuse(
                    state.isOpenElsewhere(asked.key())
                            ? SignatureRefusal.WITHDRAWN_BY_OTHERS
                            : SignatureRefusal.NOTHING_TO_SIGN);
        }
        return open.get().proposedBy().equals(asked.withdrawnBy())
                ? accept(new ProposalWithdrawn(asked.key(), asked.withdrawnBy()))
                : refuse(SignatureRefusal.WITHDRAWN_BY_OTHERS);
    }

    private static SignatureRefusal nothingToSign(ProposalKey key, Proposals state) {
        return state.isOpenElsewhere(key) ? SignatureRefusal.SIGNED_BY_ANOTHER_BODY : SignatureRefusal.NOTHING_TO_SIGN;
    }

    /** Why somebody is not the second for the proposal; who was ever assigned may still refuse to sign. */
    private static Optional<Refusal> barred(Proposal proposal, String officer, String unit, Team team) {
        return barredFromBoth(proposal, officer, unit, team)
                .or(() -> Optional.<Refusal>of(SignatureRefusal.SIGNED_FROM_THE_TEAM)
                        .filter(_ -> team.assigned().contains(officer)));
    }

    private static Optional<Refusal> barredFromBoth(Proposal proposal, String officer, String unit, Team team) {
        if (proposal.proposedBy().equals(officer)) {
            return Optional.of(SignatureRefusal.SIGNED_BY_THE_SAME);
        }
        if (!proposal.unit().equals(unit)) {
            return Optional.of(SignatureRefusal.SIGNED_BY_ANOTHER_BODY);
        }
        return team.out().contains(officer) ? Optional.of(SignatureRefusal.SIGNED_BY_ONE_WHO_IS_OUT) : Optional.empty();
    }
}
