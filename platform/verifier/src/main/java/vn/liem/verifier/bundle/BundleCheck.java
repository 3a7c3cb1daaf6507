package vn.liem.verifier.bundle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.liem.verifier.Checkpoint;
import vn.liem.verifier.Hash;

/**
 * Checks a bundle with the keys that the checker trusts: signatures, cosignatures, the way of every event into its log, the
 * chain of each stream, and what the two halves of a hand-over say of each other.
 */
public final class BundleCheck {

    private final EvidenceBundle bundle;
    private final SignedLogs logs;
    private final Findings found = new Findings();

    private BundleCheck(EvidenceBundle bundle, TrustedKeys keys, WitnessPolicy policy) {
        this.bundle = bundle;
        this.logs = SignedLogs.of(bundle.notes(), keys, policy, found);
    }

    /** Checks a file. */
    public static Verdict of(byte[] file, TrustedKeys keys, WitnessPolicy policy) {
        try {
            return new BundleCheck(EvidenceBundle.read(file), keys, policy).verdict();
        } catch (Unreadable e) {
            return Verdict.unreadable(e.why());
        }
    }

    private Verdict verdict() {
        found.hold(!bundle.events().isEmpty(), "no_events");
        bundle.events().forEach(this::event);
        chains();
        found.hold(
                logs.names()
                        .allMatch(log -> bundle.events().stream()
                                .anyMatch(event -> event.header().log().equals(log))),
                "log_without_events");
        if (found.areGood()) {
            switch (bundle.about().kind()) {
                case HANDOVER -> new HandoverCheck(bundle, logs, found).run();
                case CASE -> ofCase();
            }
            limits();
        }
        return found.verdict(bundle.about());
    }

    private void event(BundledEvent event) {
        var checkpoint = logs.checkpoint(event.header().log());
        if (checkpoint.isEmpty()) {
            found.wrong("log_without_checkpoint", event.header().log());
            return;
        }
        Checkpoint at = checkpoint.get();
        found.hold(
                event.path().includes(event.leaf(), event.header().pos() - 1, at.size(), at.root()),
                "not_in_log",
                event.place(),
                at.size());
        event.body()
                .ifPresent(body -> found.hold(
                        Hash.over(CanonicalJson.write(body))
                                .equals(event.header().body()),
                        "body_differs",
                        event.place()));
    }

    /** Events of one stream stand in one log, and each names the leaf of the version before it. */
    private void chains() {
        Map<String, BundledEvent> last = new HashMap<>();
        for (BundledEvent event : bundle.events()) {
            BundledEvent before = last.put(event.header().log() + " " + event.header().stream(), event);
            if (before != null) {
                long next = before.header().version() + 1;
                boolean follows = event.header().version() > next
                        || (event.header().version() == next
                                && event.header()
                                        .prevLeaf()
                                        .filter(before.leaf()::equals)
                                        .isPresent());
                found.hold(follows, "chain_broken", event.place());
            }
        }
    }

    private void ofCase() {
        found.hold(bundle.growths().isEmpty(), "growth_unasked");
        for (BundledEvent event : bundle.events()) {
            found.hold(event.header().subject().equals(bundle.about().id()), "not_of_this", event.place());
            EventLine.say(event, found);
        }
        found.open("case_not_whole");
        logs.names().forEach(log -> found.open("case_up_to", log, logs.size(log)));
    }

    private void limits() {
        long withheld =
                bundle.events().stream().filter(event -> event.body().isEmpty()).count();
        if (withheld > 0) {
            found.open("bodies_withheld", withheld);
        }
        logs.unknownLines().forEach(found::openAs);
        String instant = logs.areStamped() ? "not_instant_stamped" : "not_instant";
        List.of("not_truth", "not_person", instant, "not_body_key").forEach(found::open);
        logs.names().forEach(log -> found.open("not_later", log, logs.size(log)));
    }
}
