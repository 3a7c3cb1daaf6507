package vn.liem.control.signature;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.liem.control.signature.SignatureEvent.DecisionProposed;
import vn.liem.control.signature.SignatureEvent.DecisionRefused;
import vn.liem.control.signature.SignatureEvent.DecisionSigned;
import vn.liem.control.signature.SignatureEvent.ProposalWithdrawn;

/** The decisions of a case that were proposed, each as it was last. */
public record Proposals(List<Proposed> all) {

    private static final Comparator<Proposed> BY_DAY = Comparator.comparing(
                    (Proposed one) -> one.proposal().decidedOn())
            .thenComparing(one -> one.proposal().key().documentNo())
            .thenComparing(one -> one.proposal().key().code())
            .thenComparing(
                    one -> one.proposal().key().person().map(Object::toString).orElse(""))
            .thenComparing(one -> one.proposal().unit());

    public Proposals {
        all = all.stream().sorted(BY_DAY).toList();
    }

    /** What became of a proposal. */
    public enum ProposalOutcome {
        /** Chờ chữ ký thứ hai. */
        OPEN,
        /** Đã ký, có hiệu lực. */
        SIGNED,
        /** Bị từ chối ký. */
        REFUSED,
        /** Đã rút lại. */
        WITHDRAWN
    }

    /**
     * A proposal and what became of it.
     *
     * @param endedBy the subject id of who signed, refused or withdrew it
     */
    public record Proposed(Proposal proposal, ProposalOutcome outcome, Optional<String> endedBy) {

        ProposalKey key() {
            return proposal.key().of(proposal.unit());
        }

        Proposed ended(ProposalOutcome how, String by) {
            return new Proposed(proposal, how, Optional.of(by));
        }
    }

    /** Nothing was proposed. */
    public static Proposals none() {
        return new Proposals(List.of());
    }

    /** The proposal of this key, as it was last. */
    public Optional<Proposed> find(ProposalKey key) {
        return all.stream().filter(one -> key.means(one.key())).findFirst();
    }

    /** The proposal of this key that waits. */
    public Optional<Proposal> open(ProposalKey key) {
        return find(key).filter(one -> one.outcome() == ProposalOutcome.OPEN).map(Proposed::proposal);
    }

    /** Whether another body has proposed the same, and that waits. */
    boolean isOpenElsewhere(ProposalKey key) {
        return all.stream()
                .filter(one -> one.outcome() == ProposalOutcome.OPEN)
                .anyMatch(one -> one.key().isLike(key) && !key.means(one.key()));
    }

    /** Whether a decision that the officer has proposed waits. */
    public boolean isProposer(String officer) {
        return all.stream()
                .filter(one -> one.outcome() == ProposalOutcome.OPEN)
                .anyMatch(one -> one.proposal().proposedBy().equals(officer));
    }

    /** The state after the event; the end of a proposal that is not there changes nothing. */
    public Proposals after(SignatureEvent event) {
        return switch (event) {
            case DecisionProposed(var proposal) -> with(new Proposed(proposal, ProposalOutcome.OPEN, Optional.empty()));
            case DecisionSigned(var key, var by) -> ended(key, ProposalOutcome.SIGNED, by);
            case DecisionRefused(var key, var by, var _) -> ended(key, ProposalOutcome.REFUSED, by);
            case ProposalWithdrawn(var key, var by) -> ended(key, ProposalOutcome.WITHDRAWN, by);
        };
    }

    private Proposals ended(ProposalKey key, ProposalOutcome how, String by) {
        return find(key).map(one -> with(one.ended(how, by))).orElse(this);
    }

    private Proposals with(Proposed one) {
        List<Proposed> more = new ArrayList<>(all);
        more.removeIf(known -> known.key().equals(one.key()));
        more.add(one);
        return new Proposals(more);
    }
}
