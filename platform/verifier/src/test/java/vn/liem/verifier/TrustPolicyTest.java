package vn.liem.verifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrustPolicyTest {

    private static final List<String> KEYS = IntStream.range(0, 6)
            .mapToObj(i -> "w%d.example".formatted(i))
            .map(name -> new CosignerKey(
                            name,
                            new NoteSigner(name, NoteSigner.newPair()).key().publicKey())
                    .encoded())
            .toList();

    /** The example of the page, with two levels of groups. */
    private static final String TWO_LEVELS =
            """
            # Two houses
            log %s
            \twitness X1 %s https://x1.example/
            witness X2 %s
            witness X3 %s
            group X-witnesses 2 X1 X2 X3

            witness Y1 %s
            witness Y2 %s
            group Y-witnesses any Y1 Y2
            group X-and-Y all X-witnesses Y-witnesses
            quorum X-and-Y
            """.formatted(KEYS.get(5), KEYS.get(0), KEYS.get(1), KEYS.get(2), KEYS.get(3), KEYS.get(4));

    @Test
    void two_of_one_house_and_one_of_the_other_are_enough() {
        TrustPolicy policy = TrustPolicy.read(TWO_LEVELS);
        assertTrue(policy.isMetBy(Set.of("X1", "X3", "Y2")));
        assertFalse(policy.isMetBy(Set.of("X1", "X2", "X3")));
        assertFalse(policy.isMetBy(Set.of("X1", "Y1", "Y2")));
        assertEquals(
                List.of("X1", "X2", "X3", "Y1", "Y2"),
                policy.witnesses().stream().map(OutsideWitness::name).toList());
        assertEquals(
                "https://x1.example/",
                policy.witnesses().getFirst().url().orElseThrow().toString());
    }

    @Test
    void a_policy_may_ask_for_nobody() {
        assertTrue(TrustPolicy.read("quorum none\n").isMetBy(Set.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "witness A KEY0",
                "witness A KEY0\nquorum B",
                "witness A KEY0\nwitness A KEY1\nquorum A",
                "witness A KEY0\nwitness B KEY0\nquorum A",
                "witness none KEY0\nquorum none",
                "witness A KEY0 ftp://a.example\nquorum A",
                "witness A KEY0 https://\nquorum A",
                "witness A example+00000000+AAAA\nquorum A",
                "witness A KEY0\ngroup G 2 A\nquorum G",
                "witness A KEY0\ngroup G 0 A\nquorum G",
                "witness A KEY0\ngroup G some A\nquorum G",
                "witness A KEY0\ngroup G all A A\nquorum G",
                "witness A KEY0\ngroup G all B\nwitness B KEY1\nquorum G",
                "witness A KEY0\ngroup G any A\ngroup H any A\nquorum H",
                "witness A KEY0\nquorum A\nquorum A",
                "witnesses A KEY0\nquorum A",
            })
    void a_file_of_another_form_is_refused_in_both_languages(String file) {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> TrustPolicy.read(withKeys(file)));
        assertTrue(String.valueOf(refused.getMessage()).contains("tệp chứng kiến"), refused.getMessage());
    }

    @Test
    void there_is_a_bound_on_names() {
        String many = IntStream.rangeClosed(0, TrustPolicy.NAMES_MAX)
                .mapToObj(i -> "w%d.example".formatted(i))
                .map(name -> "witness " + name + " "
                        + new CosignerKey(
                                        name,
                                        new NoteSigner(name, NoteSigner.newPair())
                                                .key()
                                                .publicKey())
                                .encoded())
                .collect(Collectors.joining("\n"));
        assertThrows(IllegalArgumentException.class, () -> TrustPolicy.read(many + "\nquorum none"));
    }

    private static String withKeys(String file) {
        return file.replace("KEY0", KEYS.get(0)).replace("KEY1", KEYS.get(1));
    }
}
