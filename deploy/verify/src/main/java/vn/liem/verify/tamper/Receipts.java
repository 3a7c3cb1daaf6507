package vn.liem.verify.tamper;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.LogRows.EventRow;
import vn.liem.eventstore.StoredEvent;
import vn.liem.verifier.Checkpoint;
import vn.liem.verifier.Hash;
import vn.liem.verifier.NoteSigner;
import vn.liem.verifier.SignedNote;
import vn.liem.verify.tamper.Sides.Name;

/**
 * Receipts that nobody gave, at the end of a log and after everything that was witnessed of it, under hashes and a
 * signature that hold: only what the other side has written down speaks against them.
 */
final class Receipts {

    static final String OFFERED = "handover.file-offered.v2";
    static final String RECEIVED = "handover.file-received.v1";
    static final String RECORDED = "handover.receipt-recorded.v1";
    static final String ACCEPTED = "handover.file-accepted.v1";
    static final String RELEASED = "handover.file-released.v1";

    private static final JsonMapper JSON = new JsonMapper();
    private static final String OFFER_ID = "offerId";

    private Receipts() {}

    static Attempt forged(Sides sides, RandomGenerator random) {
        return switch (random.nextInt(5)) {
            case 0 ->
                said(
                        sides,
                        Name.RECEIVER,
                        ACCEPTED,
                        offerOfNobody(one(sides.receiver(), ACCEPTED, random), random),
                        random);
            case 1 ->
                said(
                        sides,
                        Name.RECEIVER,
                        RECEIVED,
                        signedByAnother(one(sides.receiver(), RECEIVED, random), ""),
                        random);
            case 2 ->
                said(sides, Name.RECEIVER, ACCEPTED, brokenProof(one(sides.receiver(), ACCEPTED, random)), random);
            case 3 ->
                said(
                        sides,
                        Name.SENDER,
                        RELEASED,
                        acceptanceOfNobody(one(sides.sender(), RELEASED, random), random),
                        random);
            case 4 ->
                said(
                        sides,
                        Name.SENDER,
                        RELEASED,
                        signedByAnother(one(sides.sender(), RELEASED, random), "/evidence"),
                        random);
            default -> throw new IllegalStateException("a die with five sides");
        };
    }

    /** What was said of one offer, said of another. */
    static Attempt replayed(Sides sides, RandomGenerator random) {
        String type = List.of(RECEIVED, ACCEPTED, RECORDED, RELEASED).get(random.nextInt(4));
        Name at = type.equals(RECEIVED) || type.equals(ACCEPTED) ? Name.RECEIVER : Name.SENDER;
        ObjectNode body = one(sides.of(at), type, random);
        ObjectNode other = body;
        while (other.get(OFFER_ID).equals(body.get(OFFER_ID))) {
            other = one(sides.of(at), type, random);
        }
        body.set(OFFER_ID, other.get(OFFER_ID));
        body.set("subject", other.get("subject"));
        return said(sides, at, type, body, random);
    }

    private static ObjectNode offerOfNobody(ObjectNode body, RandomGenerator random) {
        return body.put(OFFER_ID, new UUID(random.nextLong(), random.nextLong()).toString())
                .put("offerLeaf", randomHash(random));
    }

    private static ObjectNode acceptanceOfNobody(ObjectNode body, RandomGenerator random) {
        ((ObjectNode) body.at("/evidence")).put("leaf", randomHash(random));
        return body;
    }

    /** The other's checkpoint, under another root and a key that is not his. */
    private static ObjectNode signedByAnother(ObjectNode body, String below) {
        ObjectNode holder = (ObjectNode) body.at(below);
        String member = holder.has("sendersCheckpoint") ? "sendersCheckpoint" : "checkpoint";
        Checkpoint stated =
                Checkpoint.parse(SignedNote.parse(holder.get(member).asText()).text());
        Checkpoint altered = new Checkpoint(
                stated.origin(), stated.size(), Hash.over(stated.root().bytes()));
        NoteSigner another = new NoteSigner(stated.origin(), NoteSigner.newPair());
        holder.put(member, another.sign(altered.text()).encoded());
        return body;
    }

    private static ObjectNode brokenProof(ObjectNode body) {
        String proof = body.get("receiptProof").asText();
        char last = proof.charAt(proof.length() - 1);
        return body.put("receiptProof", proof.substring(0, proof.length() - 1) + (last == '0' ? '1' : '0'));
    }

    private static String randomHash(RandomGenerator random) {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** The body of some event of a type. */
    private static ObjectNode one(Copy log, String type, RandomGenerator random) {
        int start = random.nextInt(log.size());
        for (int i = 0; i < log.size(); i++) {
            StoredEvent event = log.at((start + i) % log.size() + 1L);
            if (event.type().equals(type)) {
                return object(event);
            }
        }
        throw new IllegalStateException("the log has no " + type);
    }

    private static ObjectNode object(StoredEvent event) {
        try {
            return (ObjectNode) JSON.readTree(event.body().bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Attempt said(Sides sides, Name at, String type, ObjectNode body, RandomGenerator random) {
        Copy log = sides.of(at);
        int from = log.size();
        List<EventRow> rows = new ArrayList<>(log.rows());
        rows.add(Row.of(Row.invented(log.at(from), from + 1L, type, BodyCodec.canonical(text(body)), random)));
        Copy changed = new Forger(at.log(), sides.keyOf(at)).rewritten(log, rows, from);
        return new Attempt(at, changed, from + 1L);
    }

    private static String text(ObjectNode body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
