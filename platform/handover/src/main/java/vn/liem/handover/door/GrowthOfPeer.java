package vn.liem.handover.door;

import java.util.Optional;
import vn.liem.handover.desk.FetchGrowth;
import vn.liem.service.evidence.PeerLogs;
import vn.liem.verifier.Proof;

/** Asks the other services, as a witness does. */
record GrowthOfPeer(PeerLogs peers) implements FetchGrowth {

    @Override
    public Optional<Proof> of(String log, long first, long second) {
        return switch (peers.consistency(log, first, second)) {
            case PeerLogs.Answer.Given(var proof) -> Optional.of(proof);
            case PeerLogs.Answer.CannotBe _, PeerLogs.Answer.Silent _ -> Optional.empty();
        };
    }
}
