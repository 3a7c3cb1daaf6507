package vn.liem.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.liem.verifier.bundle.BundleCheck;
import vn.liem.verifier.bundle.EvidenceBundle;
import vn.liem.verifier.bundle.Said;
import vn.liem.verifier.bundle.TrustedKeys;
import vn.liem.verifier.bundle.Verdict;
import vn.liem.verifier.bundle.WitnessPolicy;

/**
 * The bundle of a hand-over of ten documents with five witnesses, from logs of 100 000 and 70 211 events: the content of the
 * vector that holds every verifier, written as services write theirs.
 */
final class BundleRuns {

    private static final String VECTORS = "platform/verifier/src/test/resources/vectors/evidence";
    private static final long DOCUMENTS = 10;
    private static final String WITNESSES = "5";

    private final byte[] file;
    private final TrustedKeys keys;
    private final WitnessPolicy policy;

    BundleRuns(Path checkout) throws IOException {
        Path vectors = checkout.resolve(VECTORS);
        file = EvidenceBundle.read(Files.readAllBytes(vectors.resolve("handover.liem")))
                .file();
        keys = TrustedKeys.read(Files.readString(vectors.resolve("keys.txt")));
        policy = WitnessPolicy.read(Files.readString(vectors.resolve("policy.txt")));
        Verdict verdict = checked();
        long documents = count(verdict, "document");
        boolean witnessed = verdict.proven().stream()
                .filter(said -> said.code().equals("witnessed"))
                .allMatch(said -> said.values().get(2).equals(WITNESSES));
        if (documents != DOCUMENTS || !witnessed) {
            throw new IllegalStateException("the bundle has %d documents, or too few witnesses".formatted(documents));
        }
    }

    /** How large the file is. */
    long bytes() {
        return file.length;
    }

    /** How long each check took, in milliseconds, after so many that do not count. */
    List<Double> check(int warming, int counted) {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < warming + counted; i++) {
            long from = System.nanoTime();
            checked();
            double took = (System.nanoTime() - from) / 1e6;
            if (i >= warming) {
                millis.add(took);
            }
        }
        return millis;
    }

    private Verdict checked() {
        Verdict verdict = BundleCheck.of(file, keys, policy);
        if (verdict.outcome() != Verdict.Outcome.PROVEN) {
            throw new IllegalStateException("the bundle is not proven: " + verdict.wrong());
        }
        return verdict;
    }

    private static long count(Verdict verdict, String code) {
        return verdict.proven().stream().map(Said::code).filter(code::equals).count();
    }
}
