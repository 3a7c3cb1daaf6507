package vn.liem.verify;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.liem.verifier.Checkpoint;
import vn.liem.verifier.Hash;
import vn.liem.verifier.NoteKey;
import vn.liem.verifier.Proof;
import vn.liem.verifier.SignedNote;
import vn.liem.verify.Found.Counted;
import vn.liem.verify.HandoverStatements.Statement;

/**
 * Holds the receipts of hand-overs: the leaf of the other side's event that each names, the checkpoints that they carry
 * against the logs that have signed them, and the proofs that lead from the one to the other.
 */
final class HandoverReceipts {

    private static final String RECEIVED = "handover.file-received.v1";
    private static final String ACCEPTED = "handover.file-accepted.v1";
    private static final String CUSTODY = "custody.";
    private static final String ORIGIN_START = "liem/";
    private static final Pattern PROOF = Pattern.compile("([1-9][0-9]{0,17}):((?:[0-9a-f]{64}(?:,[0-9a-f]{64})*)?)");

    private final HandoverStatements statements;
    private final Leaves leaves;
    private final Map<String, NoteKey> keys;

    HandoverReceipts(HandoverStatements statements, Leaves leaves, Map<String, NoteKey> keys) {
        this.statements = statements;
        this.leaves = leaves;
        this.keys = keys;
    }

    /** The statements of one log. */
    Counted of(String log) throws SQLException {
        Faults faults = new Faults();
        for (Statement statement : statements.of(log)) {
            if (statement.type().startsWith(CUSTODY)) {
                continue;
            }
            Optional<CrossFault> wrong = wrongWith(statement);
            if (wrong.isPresent()) {
                faults.wrong(log, statement.pos(), wrong.get());
            } else {
                faults.holds();
            }
        }
        return faults.counted();
    }

    /** What other kinds say of a hand-over proves nothing and needs no proof. */
    private Optional<CrossFault> wrongWith(Statement said) throws SQLException {
        if (said.isOffer()) {
            return said.text("/checkpoint").isEmpty() ? Optional.empty() : note(said.text("/checkpoint"));
        }
        return switch (said.type()) {
            case RECEIVED ->
                firstOf(List.of(named(said, "/offerLeaf", Statement::isOffer), note(said.text("/sendersCheckpoint"))));
            case "handover.receipt-recorded.v1" ->
                named(said, "/receiptLeaf", other -> other.type().equals(RECEIVED));
            case ACCEPTED -> acceptance(said);
            case "handover.file-released.v1", "handover.acceptance-overtaken.v1" ->
                firstOf(List.of(
                        named(said, "/evidence/leaf", other -> other.type().equals(ACCEPTED)),
                        note(said.text("/evidence/checkpoint")),
                        proof(
                                said.text("/evidence/proof"),
                                said.text("/evidence/checkpoint"),
                                Optional.of(said.text("/evidence/leaf")))));
            default -> Optional.empty();
        };
    }

    private Optional<CrossFault> acceptance(Statement said) throws SQLException {
        String proof = said.text("/receiptProof");
        return firstOf(List.of(
                named(said, "/offerLeaf", Statement::isOffer),
                note(said.text("/checkpoint")),
                proof.isEmpty() ? Optional.empty() : proof(proof, said.text("/checkpoint"), Optional.empty())));
    }

    private static Optional<CrossFault> firstOf(List<Optional<CrossFault>> faults) {
        return faults.stream().flatMap(Optional::stream).findFirst();
    }

    private Optional<CrossFault> named(Statement said, String pointer, Predicate<Statement> isMeant) {
        Optional<Statement> other = statements.under(said.text(pointer));
        if (other.isEmpty()) {
            return Optional.of(CrossFault.HANDOVER_NAMES_NOTHING);
        }
        boolean same = isMeant.test(other.get()) && other.get().offer().equals(said.offer());
        return same ? Optional.empty() : Optional.of(CrossFault.HANDOVER_NAMES_ANOTHER);
    }

    private Optional<CrossFault> note(String encoded) throws SQLException {
        Optional<SignedNote> note = parsed(encoded);
        if (note.isEmpty()) {
            return Optional.of(CrossFault.HANDOVER_CHECKPOINT_OTHERWISE);
        }
        Checkpoint checkpoint = Checkpoint.parse(note.get().text());
        String log = logOf(checkpoint);
        NoteKey key = keys.get(log);
        boolean signed = key != null && note.get().isSignedBy(key);
        boolean stands = leaves.rootAt(log, checkpoint.size())
                .filter(checkpoint.root()::equals)
                .isPresent();
        return signed && stands ? Optional.empty() : Optional.of(CrossFault.HANDOVER_CHECKPOINT_OTHERWISE);
    }

    /** Whether the proof leads from the event that it names, and that the statement names, to the checkpoint. */
    private Optional<CrossFault> proof(String text, String encoded, Optional<String> leafHex) throws SQLException {
        Matcher matcher = PROOF.matcher(text);
        Optional<SignedNote> note = parsed(encoded);
        if (!matcher.matches() || note.isEmpty()) {
            return Optional.of(CrossFault.HANDOVER_PROOF_BROKEN);
        }
        long pos = Long.parseLong(matcher.group(1));
        Checkpoint checkpoint = Checkpoint.parse(note.get().text());
        Optional<Hash> leaf = leaves.at(logOf(checkpoint), pos)
                .filter(standing -> leafHex.map(standing.hex()::equals).orElse(true));
        boolean leads = leaf.isPresent()
                && proofOf(matcher.group(2))
                        .filter(proof -> proof.includes(leaf.get(), pos - 1, checkpoint.size(), checkpoint.root()))
                        .isPresent();
        return leads ? Optional.empty() : Optional.of(CrossFault.HANDOVER_PROOF_BROKEN);
    }

    private static Optional<Proof> proofOf(String joined) {
        List<String> hashes = joined.isEmpty() ? List.of() : List.of(joined.split(",", -1));
        return hashes.size() > Proof.MAX_HASHES
                ? Optional.empty()
                : Optional.of(new Proof(hashes.stream().map(Hash::ofHex).toList()));
    }

    private static String logOf(Checkpoint checkpoint) {
        String origin = checkpoint.origin();
        return origin.startsWith(ORIGIN_START) ? origin.substring(ORIGIN_START.length()) : origin;
    }

    private static Optional<SignedNote> parsed(String encoded) {
        try {
            SignedNote note = SignedNote.parse(encoded);
            Checkpoint.parse(note.text());
            return Optional.of(note);
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // What has not the form of a signed checkpoint is none.
        }
    }
}
