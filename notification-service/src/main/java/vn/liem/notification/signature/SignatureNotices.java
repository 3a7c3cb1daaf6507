package vn.liem.notification.signature;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.liem.notification.signature.SignatureNoticeEvent.ProposalEnded;
import vn.liem.notification.signature.SignatureNoticeEvent.ProposalTold;

/**
 * Of which proposals somebody has been told.
 *
 * @param told the events that made them
 * @param waiting those of them that wait
 */
public record SignatureNotices(Set<UUID> told, List<Waiting> waiting) {

    public SignatureNotices {
        told = Set.copyOf(told);
        waiting = List.copyOf(waiting);
    }

    /** A proposal of which a body was told and that waits. */
    record Waiting(SignatureTelling.Key key, UUID proposal) {}

    /** Nobody was told of anything. */
    static SignatureNotices none() {
        return new SignatureNotices(Set.of(), List.of());
    }

    /** What a body was told of the proposal, that waits. */
    List<SignatureTelling.Key> waitingFor(UUID proposal) {
        return waiting.stream()
                .filter(one -> one.proposal().equals(proposal))
                .map(Waiting::key)
                .toList();
    }

    /** The state after the event. */
    SignatureNotices after(SignatureNoticeEvent event) {
        return switch (event) {
            case ProposalTold(var key, var _, var _, var _, var proposal) -> {
                Set<UUID> more = new LinkedHashSet<>(told);
                more.add(key.setBy());
                List<Waiting> longer = new ArrayList<>(waiting);
                proposal.ifPresent(mark -> longer.add(new Waiting(key, mark)));
                yield new SignatureNotices(more, longer);
            }
            case ProposalEnded(var key) ->
                new SignatureNotices(
                        told,
                        waiting.stream().filter(one -> !one.key().equals(key)).toList());
        };
    }
}
