package vn.liem.verifier.bundle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.liem.verifier.Checkpoint;

/**
 * Checks what the two halves of a hand-over say of each other: every receipt names what it answers by its leaf, embeds what the
 * other side had signed, and agrees with it on bodies, epoch and list of documents.
 */
final class HandoverCheck {

    private static final String OUT = "handover-out:";
    private static final String IN = "handover-in:";
    private static final String OFFERED = "handover.file-offered";
    private static final String RECEIVED = "handover.file-received";
    private static final String RECEIPT_RECORDED = "handover.receipt-recorded";
    private static final String ACCEPTED = "handover.file-accepted";
    private static final String RELEASED = "handover.file-released";
    private static final String OVERTAKEN = "handover.acceptance-overtaken";
    private static final String REJECTED = "handover.file-rejected";

    private final EvidenceBundle bundle;
    private final SignedLogs logs;
    private final Findings found;
    private final Growths growths;
    private final List<Spoken> spoken = new ArrayList<>();
    private final Map<String, Spoken> receipts = new HashMap<>();

    HandoverCheck(EvidenceBundle bundle, SignedLogs logs, Findings found) {
        this.bundle = bundle;
        this.logs = logs;
        this.found = found;
        this.growths = new Growths(bundle.growths(), logs, found);
    }

    void run() {
        half(OUT);
        half(IN);
        bundle.events().stream()
                .filter(event -> !stream(OUT).equals(event.header().stream())
                        && !stream(IN).equals(event.header().stream()))
                .forEach(event -> found.wrong("not_of_this", event.place()));
        if (!found.areGood()) {
            return;
        }
        bundle.events().stream()
                .sorted(Comparator.comparing(event -> event.header().recordedAt()))
                .map(Spoken::of)
                .flatMap(Optional::stream)
                .forEach(this::take);
        first(OFFERED).ifPresentOrElse(this::around, this::withoutOffer);
        bundle.events().stream().filter(event -> event.body().isEmpty()).forEach(event -> EventLine.say(event, found));
        growths.end();
        sides();
    }

    /** One half is one stream in one log, from its first version on without a hole. */
    private void half(String kind) {
        Set<String> logsOfHalf = new HashSet<>();
        long version = 0;
        for (BundledEvent event : bundle.events()) {
            if (event.header().stream().equals(stream(kind))) {
                logsOfHalf.add(event.header().log());
                version++;
                found.hold(event.header().version() == version, "half_with_hole", event.place());
            }
        }
        found.hold(logsOfHalf.size() <= 1, "half_in_two_logs");
    }

    private void take(Spoken event) {
        found.hold(event.text("offerId").equals(bundle.about().id()), "not_of_this", event.place());
        spoken.add(event);
        if (event.is(RECEIVED)) {
            receipts.put(event.leaf(), event);
        }
    }

    private void around(Spoken offer) {
        offered(offer);
        for (Spoken event : spoken) {
            switch (kind(event)) {
                case OFFERED -> {} // Said above.
                case RECEIVED -> received(offer, event);
                case RECEIPT_RECORDED -> receiptRecorded(event);
                case ACCEPTED -> accepted(offer, event);
                case RELEASED -> released(event);
                case OVERTAKEN -> overtaken(event);
                case REJECTED -> rejected(offer, event);
                default -> EventLine.say(event.event(), found);
            }
        }
    }

    /** Where the content of the offer is withheld, that of what answers it is too: each event is proven for itself. */
    private void withoutOffer() {
        found.hold(spoken.isEmpty(), "offer_missing");
        found.open("offer_not_shown");
    }

    private void offered(Spoken offer) {
        ManifestCheck manifest = ManifestCheck.of(offer);
        found.hold(manifest.root().equals(offer.text("manifestRoot")), "manifest_differs", offer.place());
        growths.embedded(offer, offer.text("checkpoint"), offer.log());
        EventLine.say(
                "offered",
                offer.event(),
                found,
                offer.text("from"),
                offer.text("to"),
                offer.text("offeredOn"),
                manifest.size(),
                manifest.bytes(),
                manifest.root());
        manifest.say(found);
    }

    private void received(Spoken offer, Spoken receipt) {
        names(offer, receipt);
        agree(offer, receipt, "from", "from");
        agree(offer, receipt, "to", "to");
        agree(offer, receipt, "manifestRoot", "manifestRoot");
        found.hold(
                offer.whole("custodyEpoch") == receipt.whole("custodyEpoch"),
                "differs",
                receipt.place(),
                "custodyEpoch");
        growths.embedded(receipt, receipt.text("sendersCheckpoint"), offer.log());
        int mismatches = receipt.items("mismatches").size();
        EventLine.say(
                mismatches == 0 ? "received" : "received_not_whole",
                receipt.event(),
                found,
                receipt.text("to"),
                receipt.text("receivedOn"),
                receipt.whole("check"),
                mismatches);
    }

    private void receiptRecorded(Spoken recorded) {
        found.hold(receipts.containsKey(recorded.text("receiptLeaf")), "receipt_not_here", recorded.place());
        EventLine.say(
                "receipt_recorded", recorded.event(), found, recorded.text("recordedOn"), recorded.whole("check"));
    }

    private void accepted(Spoken offer, Spoken acceptance) {
        names(offer, acceptance);
        agree(offer, acceptance, "from", "from");
        agree(offer, acceptance, "to", "holder");
        found.hold(
                acceptance.whole("custodyEpoch") == offer.whole("custodyEpoch") + 1,
                "differs",
                acceptance.place(),
                "custodyEpoch");
        Optional<Checkpoint> checkpoint = growths.embedded(acceptance, acceptance.text("checkpoint"), acceptance.log());
        acceptance.body().text("receiptProof").ifPresent(proof -> {
            boolean leads = receipts.values().stream().anyMatch(receipt -> leads(proof, receipt, checkpoint));
            found.hold(leads, "receipt_proof_false", acceptance.place());
        });
        EventLine.say(
                acceptance.text("timeliness").equals("late") ? "accepted_late" : "accepted",
                acceptance.event(),
                found,
                acceptance.text("holder"),
                acceptance.text("acceptedOn"),
                acceptance.whole("custodyEpoch"));
    }

    private void released(Spoken release) {
        Optional<Spoken> acceptance = answered(release);
        acceptance.ifPresent(accepted -> {
            agree(accepted, release, "holder", "holder");
            agree(accepted, release, "acceptedOn", "acceptedOn");
            found.hold(
                    accepted.whole("custodyEpoch") == release.whole("custodyEpoch"),
                    "differs",
                    release.place(),
                    "custodyEpoch");
            EventLine.say(
                    "released",
                    release.event(),
                    found,
                    accepted.text("from"),
                    release.text("releasedOn"),
                    release.text("holder"));
        });
    }

    private void overtaken(Spoken overtaken) {
        answered(overtaken).ifPresent(_ -> EventLine.say(overtaken.event(), found));
    }

    private void rejected(Spoken offer, Spoken rejection) {
        agree(offer, rejection, "from", "from");
        agree(offer, rejection, "to", "to");
        EventLine.say("rejected", rejection.event(), found, rejection.text("to"), rejection.text("rejectedOn"));
    }

    /** The acceptance that an event of the sender embeds, with the proof that its log holds it. */
    private Optional<Spoken> answered(Spoken event) {
        Json.Members evidence = event.members("evidence");
        String leaf = evidence.text("leaf").orElse("");
        Optional<Spoken> acceptance =
                first(ACCEPTED).filter(accepted -> accepted.leaf().equals(leaf));
        if (acceptance.isEmpty()) {
            found.wrong("acceptance_not_here", event.place());
            return acceptance;
        }
        Spoken accepted = acceptance.get();
        Optional<Checkpoint> checkpoint =
                growths.embedded(event, evidence.text("checkpoint").orElse(""), accepted.log());
        found.hold(
                leads(evidence.text("proof").orElse(""), accepted, checkpoint),
                "acceptance_proof_false",
                event.place());
        return acceptance;
    }

    /** Whether a proof as hand-overs carry it leads from the event to the checkpoint. */
    private static boolean leads(String proof, Spoken to, Optional<Checkpoint> checkpoint) {
        String start = to.event().header().pos() + ":";
        return proof.startsWith(start)
                && checkpoint.isPresent()
                && BundleForm.proof(proof.substring(start.length()))
                        .filter(path -> path.includes(
                                to.leafHash(),
                                to.event().header().pos() - 1,
                                checkpoint.get().size(),
                                checkpoint.get().root()))
                        .isPresent();
    }

    private void names(Spoken offer, Spoken answer) {
        found.hold(answer.text("offerLeaf").equals(offer.leaf()), "other_offer", answer.place());
    }

    private void agree(Spoken one, Spoken other, String name, String nameThere) {
        found.hold(one.text(name).equals(other.text(nameThere)), "differs", other.place(), nameThere);
    }

    /** What is told of both sides together. */
    private void sides() {
        boolean answered = spoken.stream().anyMatch(event -> event.is(ACCEPTED) || event.is(REJECTED));
        if (!answered) {
            found.open("no_answer");
        } else if (first(ACCEPTED).isPresent() && first(RELEASED).isEmpty()) {
            found.open("no_release");
        }
        if (logs.names().count() == 1) {
            found.open("one_log", logs.names().findFirst().orElseThrow());
        }
        found.open("documents_not_here");
    }

    private static String kind(Spoken event) {
        String type = event.event().header().type();
        return type.substring(0, Math.max(0, type.lastIndexOf(".v")));
    }

    private Optional<Spoken> first(String kind) {
        return spoken.stream().filter(event -> event.is(kind)).findFirst();
    }

    private String stream(String kind) {
        return kind + bundle.about().id();
    }
}
