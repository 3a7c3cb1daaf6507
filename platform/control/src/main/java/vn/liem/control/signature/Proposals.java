package vn.liem.control.signature;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.liem.control.signature.SignatureEvent.DecisionProposed;
import vn.liem.control.signature.SignatureEvent.DecisionRefused;
import vn.liem.control.signature.SignatureEvent.DecisionSigned;
import vn.liem.control.signature.SignatureEvent.NewGroundStated;
import vn.liem.control.signature.SignatureEvent.ProposalLapsed;
import vn.liem.control.signature.SignatureEvent.ProposalWithdrawn;

/**
 * The decisions of a case that were proposed.
 *
 * @param all each as it was last
 * @param refused all that was refused, in the order in which it was
 */
public record Proposals(List<Proposed> all, List<RefusedProposal> refused) {

    /** The most decisions that one body proposes in one case; all of them are judged with each that is new. */
    static final int OF_A_BODY_MAX = 500;

    private static final Comparator<Proposed> BY_DAY = Comparator.comparing(
                    (Proposed one) -> one.proposal().decidedOn())
            .thenComparing(one -> one.proposal().key().documentNo())
            .thenComparing(one -> one.proposal().key().code())
            .thenComparing(
                    one -> one.proposal().key().person().map(Object::toString).orElse(""))
            .thenComparing(one -> one.proposal().unit());

    public Proposals {
        all = all.stream().sorted(BY_DAY).toList();
        refused = List.copyOf(refused);
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
        WITHDRAWN,
        /** Hết giá trị do hồ sơ đã chuyển cho cơ quan khác. */
        FILE_LEFT,
        /** Hết giá trị do người trình đã từ chối hoặc bị thay đổi. */
        PROPOSER_OUT
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

        Proposed ended(ProposalOutcome how, Optional<String> by) {
            return new Proposed(proposal, how, by);
        }

        boolean waits() {
            return outcome == ProposalOutcome.OPEN;
        }
    }

    /** Nothing was proposed. */
    public static Proposals none() {
        return new Proposals(List.of(), List.of());
    }

    /** The proposal of this key, as it was last. */
    public Optional<Proposed> find(ProposalKey key) {
        return all.stream().filter(one -> key.means(one.key())).findFirst();
    }

    /** The proposal of this key that waits. */
    public Optional<Proposal> open(ProposalKey key) {
        return find(key).filter(Proposed::waits).map(Proposed::proposal);
    }

    /** Whether there is no place for one more proposal of the body. */
    boolean isFull(String unit) {
        return all.stream().filter(one -> one.proposal().unit().equals(unit)).count() >= OF_A_BODY_MAX;
    }

    /** Whether another body has proposed the same, and that waits. */
    boolean isOpenElsewhere(ProposalKey key) {
        return all.stream().filter(Proposed::waits).anyMatch(one -> one.key().isLike(key) && !key.means(one.key()));
    }

    /** Whether a decision that the officer has proposed waits. */
    public boolean isProposer(String officer) {
        return all.stream()
                .filter(Proposed::waits)
                .anyMatch(one -> one.proposal().proposedBy().equals(officer));
    }

    /** The state after the event; the end of a proposal that is not there changes nothing. */
    public Proposals after(SignatureEvent event) {
        return switch (event) {
            case DecisionProposed(var proposal) -> with(new Proposed(proposal, ProposalOutcome.OPEN, Optional.empty()));
            case DecisionSigned(var key, var by) -> ended(key, ProposalOutcome.SIGNED, Optional.of(by));
            case DecisionRefused(var key, var by, var _) ->
                refusedBy(key, by).ended(key, ProposalOutcome.REFUSED, Optional.of(by));
            case NewGroundStated(var key, var document, var _, var _) -> onNewGround(key, document);
            case ProposalWithdrawn(var key, var by) -> ended(key, ProposalOutcome.WITHDRAWN, Optional.of(by));
            case ProposalLapsed(var key, var why) -> ended(key, outcomeOf(why), Optional.empty());
        };
    }

    /** What was refused and keeps the proposal from being made or signed. */
    Optional<RefusedProposal> refusedBefore(Proposal asked) {
        return refused.stream().filter(one -> one.standsInTheWayOf(asked)).findFirst();
    }

    /** What was refused of that key and has no new ground. */
    Optional<RefusedProposal> refusedWithoutGround(ProposalKey key) {
        return refused.stream()
                .filter(one -> one.isMeantBy(key) && one.newGround().isEmpty())
                .findFirst();
    }

    /** What of the same substance was refused, the next to sign is to know. */
    public List<RefusedProposal> refusedLike(Proposal proposal) {
        return refused.stream()
                .filter(one -> one.proposal().isInSubstance(proposal))
                .toList();
    }

    /** What waits. */
    List<Proposal> waiting() {
        return all.stream().filter(Proposed::waits).map(Proposed::proposal).toList();
    }

    private Proposals refusedBy(ProposalKey key, String officer) {
        return find(key)
                .map(one -> {
                    List<RefusedProposal> more = new ArrayList<>(refused);
                    more.add(new RefusedProposal(one.proposal(), officer, Optional.empty()));
                    return new Proposals(all, more);
                })
                .orElse(this);
    }

    /** A new ground is one for all that was refused in the same substance. */
    private Proposals onNewGround(ProposalKey key, String document) {
        return refusedWithoutGround(key)
                .map(given -> new Proposals(
                        all,
                        refused.stream()
                                .map(one -> one.standsInTheWayOf(given.proposal()) ? one.on(document) : one)
                                .toList()))
                .orElse(this);
    }

    private static ProposalOutcome outcomeOf(LapseReason why) {
        return switch (why) {
            case FILE_LEFT -> ProposalOutcome.FILE_LEFT;
            case PROPOSER_OUT -> ProposalOutcome.PROPOSER_OUT;
        };
    }

    private Proposals ended(ProposalKey key, ProposalOutcome how, Optional<String> by) {
        return find(key).map(one -> with(one.ended(how, by))).orElse(this);
    }

    private Proposals with(Proposed one) {
        List<Proposed> more = new ArrayList<>(all);
        more.removeIf(known -> known.key().equals(one.key()));
        more.add(one);
        return new Proposals(more, refused);
    }
}
