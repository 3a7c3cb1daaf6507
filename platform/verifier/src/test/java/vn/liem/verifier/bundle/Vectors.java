package vn.liem.verifier.bundle;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The vectors that another implementation made: {@code src/test/vectors/make_evidence.py}. */
final class Vectors {

    static final TrustedKeys KEYS = TrustedKeys.read(text("keys.txt"));
    static final WitnessPolicy ALL_FIVE = WitnessPolicy.read(text("policy.txt"));

    /** A file, how its check ends, a code that it must say, and with which keys and policy it is checked. */
    record Case(String file, String outcome, String code, String keyFile, String policyFile) {

        /** What its check says; keys and policy that cannot be read are said as a bundle is that cannot be. */
        Verdict verdict() {
            try {
                return BundleCheck.of(
                        bytes(file), TrustedKeys.read(text(keyFile)), WitnessPolicy.read(text(policyFile)));
            } catch (Unreadable e) {
                return Verdict.unreadable(e.why());
            }
        }

        @Override
        public String toString() {
            return file;
        }
    }

    private Vectors() {}

    static List<Case> cases() {
        try {
            List<Case> cases = new ArrayList<>();
            new ObjectMapper()
                    .readTree(bytes("cases.json"))
                    .forEach(one -> cases.add(new Case(
                            one.get("file").asText(),
                            one.get("outcome").asText(),
                            one.get("code").asText(),
                            one.path("keys").asText("keys.txt"),
                            one.path("policy").asText("policy.txt"))));
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    static byte[] bytes(String file) {
        try (InputStream stream = Vectors.class.getResourceAsStream("/vectors/evidence/" + file)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
