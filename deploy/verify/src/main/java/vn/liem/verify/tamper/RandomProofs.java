package vn.liem.verify.tamper;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntConsumer;
import javax.sql.DataSource;
import vn.liem.eventstore.LogProofs;
import vn.liem.eventstore.LogRows.EventRow;
import vn.liem.eventstore.StoredEvent;
import vn.liem.verifier.Frontier;
import vn.liem.verifier.Hash;
import vn.liem.verifier.Proof;
import vn.liem.verifier.Subtrees;

/**
 * Asks an untouched log for proofs between random places and holds them against roots that were made another way, leaf by
 * leaf at the right edge. Each must hold; a part is also asked of the tables, which must give the same.
 */
final class RandomProofs {

    private static final int OF_TABLES_SHARE = 2_000;

    private final List<Hash> leaves = new ArrayList<>();
    private final List<Hash> roots = new ArrayList<>();
    private final List<List<Hash>> subtrees = new ArrayList<>();
    private final LogProofs tables;

    /**
     * What became of the proofs.
     *
     * @param inclusion that an event is in a log of some size
     * @param consistency that one size is the beginning of another
     * @param ofTables how many of them were asked of the tables too
     * @param falseAlarms how many did not hold, although nothing was changed
     */
    record Result(long inclusion, long consistency, long ofTables, long falseAlarms) {}

    RandomProofs(Copy log, DataSource database) {
        tables = new LogProofs(database);
        Frontier tree = Frontier.empty();
        roots.add(tree.root());
        for (EventRow row : log.rows()) {
            Hash leaf = row.event().map(StoredEvent::leaf).orElseThrow();
            leaves.add(leaf);
            tree = tree.with(leaf);
            roots.add(tree.root());
        }
        subtrees.add(leaves);
        while (subtrees.getLast().size() > 1) {
            List<Hash> below = subtrees.getLast();
            List<Hash> above = new ArrayList<>();
            for (int i = 0; i + 1 < below.size(); i += 2) {
                above.add(Frontier.node(below.get(i), below.get(i + 1)));
            }
            subtrees.add(above);
        }
    }

    Result run(int proofs, long seed, IntConsumer progress) {
        SplittableRandom random = new SplittableRandom(seed);
        Subtrees kept = (height, index) -> subtrees.get(height).get(Math.toIntExact(index));
        long ofTables = 0;
        long falseAlarms = 0;
        for (int i = 0; i < proofs; i++) {
            int second = 1 + random.nextInt(leaves.size());
            int first = 1 + random.nextInt(second);
            boolean inclusion = i % 2 == 0;
            Proof proof =
                    inclusion ? Proof.ofInclusion(first - 1L, second, kept) : Proof.ofConsistency(first, second, kept);
            boolean holds = inclusion
                    ? proof.includes(leaves.get(first - 1), first - 1L, second, roots.get(second))
                    : proof.continues(first, roots.get(first), second, roots.get(second));
            if (i % OF_TABLES_SHARE == 0 || (i - 1) % OF_TABLES_SHARE == 0) {
                ofTables++;
                Proof asked = inclusion ? tables.ofInclusion(first, second) : tables.ofConsistency(first, second);
                holds &= asked.equals(proof);
            }
            falseAlarms += holds ? 0 : 1;
            progress.accept(i + 1);
        }
        return new Result((proofs + 1L) / 2, proofs / 2L, ofTables, falseAlarms);
    }
}
