package vn.liem.verify.tamper;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.liem.eventstore.StoredEvent;
import vn.liem.verifier.SignedNote;
import vn.liem.verify.tamper.Sides.Name;

/**
 * Lets two logs grow that hand files over to each other and witness each other. A last part is signed and not yet seen
 * by the other side, as what a service has recorded in the last second.
 */
final class GrownSides {

    /** How many events of the sender come between two signed checkpoints. */
    static final int ROUND = 2_500;

    /** The receiver has one event where the sender has so many. */
    private static final int RECEIVER_SHARE = 10;

    private static final int YOUNGER_SHARE = 100;
    private static final int EVENTS_OF_A_CASE = 8;
    private static final int ROUND_MIN = 125;
    private static final int BATCH = 500;

    private final GrowingLog sender;
    private final GrowingLog receiver;
    private @Nullable SignedNote senderSeen;
    private @Nullable SignedNote receiverSeen;

    private GrownSides(GrowingLog sender, GrowingLog receiver) {
        this.sender = sender;
        this.receiver = receiver;
    }

    /** Grows both and copies them out of their tables. */
    static Sides grow(DataSource senders, DataSource receivers, int events, long seed) throws SQLException {
        int streams = Math.max(BATCH, events / EVENTS_OF_A_CASE);
        try (GrowingLog sender = new GrowingLog(senders, Name.SENDER.log(), streams, seed);
                GrowingLog receiver = new GrowingLog(receivers, Name.RECEIVER.log(), streams, seed + 1)) {
            new GrownSides(sender, receiver).rounds(events);
            return new Sides(
                    copy(senders, Name.SENDER, Name.RECEIVER),
                    copy(receivers, Name.RECEIVER, Name.SENDER),
                    sender.signer(),
                    receiver.signer());
        }
    }

    private void rounds(int events) throws SQLException {
        int younger = Math.max(1, events / YOUNGER_SHARE);
        int round = Math.min(ROUND, Math.max(ROUND_MIN, events / YOUNGER_SHARE * RECEIVER_SHARE));
        int grown = 0;
        while (grown < events - younger) {
            int part = Math.min(round, events - younger - grown);
            handOver(part);
            grown += part;
            seeEachOther();
        }
        grow(sender, younger);
        sender.sign();
    }

    /** A file goes over in the midst of other work, each step with its receipt. */
    private void handOver(int part) {
        String file =
                "\"offerId\":\"%s\",\"subject\":{\"kind\":\"case\",\"id\":\"%s\"},\"from\":\"T01-CQDT\",\"to\":\"T01-VKS\""
                        .formatted(sender.id(), sender.id());
        grow(sender, Math.max(0, part - 3));
        grow(receiver, part / RECEIVER_SHARE);
        SignedNote before = sender.sign();
        StoredEvent offered = sender.say(
                Receipts.OFFERED, "{%s,\"custodyEpoch\":1,\"checkpoint\":%s}".formatted(file, quoted(before)));
        StoredEvent received = receiver.say(
                Receipts.RECEIVED,
                "{%s,\"custodyEpoch\":1,\"offerLeaf\":\"%s\",\"sendersCheckpoint\":%s}"
                        .formatted(file, offered.leaf(), quoted(before)));
        sender.say(
                Receipts.RECORDED, "{%s,\"custodyEpoch\":1,\"receiptLeaf\":\"%s\"}".formatted(file, received.leaf()));
        SignedNote atReceipt = receiver.sign();
        StoredEvent accepted = receiver.say(
                Receipts.ACCEPTED,
                "{%s,\"custodyEpoch\":2,\"holder\":\"T01-VKS\",\"offerLeaf\":\"%s\",\"checkpoint\":%s,\"receiptProof\":\"%s\"}"
                        .formatted(file, offered.leaf(), quoted(atReceipt), receiver.proof(received.pos(), atReceipt)));
        SignedNote after = receiver.sign();
        sender.say(
                Receipts.RELEASED,
                "{%s,\"custodyEpoch\":1,\"evidence\":{\"leaf\":\"%s\",\"checkpoint\":%s,\"proof\":\"%s\"}}"
                        .formatted(file, accepted.leaf(), quoted(after), receiver.proof(accepted.pos(), after)));
    }

    private void seeEachOther() throws SQLException {
        SignedNote ofSender = sender.sign();
        SignedNote ofReceiver = receiver.sign();
        receiver.witness(sender, Optional.ofNullable(senderSeen), ofSender);
        sender.witness(receiver, Optional.ofNullable(receiverSeen), ofReceiver);
        senderSeen = ofSender;
        receiverSeen = ofReceiver;
    }

    private static void grow(GrowingLog log, int events) {
        for (int grown = 0; grown < events; grown += BATCH) {
            log.grow(Math.min(BATCH, events - grown));
        }
    }

    private static Copy copy(DataSource database, Name name, Name other) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                return Copy.of(connection, name.log(), other.log());
            } finally {
                connection.rollback();
            }
        }
    }

    private static String quoted(SignedNote note) {
        return "\"" + note.encoded().replace("\n", "\\n") + "\"";
    }
}
