package vn.liem.monitoring.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.liem.verifier.bundle.BundleCheck;
import vn.liem.verifier.bundle.Telling;
import vn.liem.verifier.bundle.TrustedKeys;
import vn.liem.verifier.bundle.Unreadable;
import vn.liem.verifier.bundle.Verdict;
import vn.liem.verifier.bundle.VerifierPage;
import vn.liem.verifier.bundle.WitnessPolicy;

/** The page as a file in a real browser, held to the vectors and to what the program says of each of them. */
class VerifierPageIT {

    private static final Path VECTORS = Path.of("../platform/verifier/src/test/resources/vectors/evidence");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path folder;

    private static Chromium chromium;
    private static Tab tab;
    private static String address;

    @BeforeAll
    static void open() throws IOException {
        address = Files.writeString(folder.resolve("verifier.html"), VerifierPage.html())
                .toUri()
                .toString();
        chromium = Chromium.start();
        tab = chromium.tab().go(address);
    }

    @AfterAll
    static void close() {
        try {
            assertEquals(List.of(), tab.complaints());
            assertTrue(tab.requested().stream().allMatch(asked -> asked.startsWith("file:")));
        } finally {
            tab.close();
            chromium.close();
        }
    }

    @Test
    void it_says_of_every_vector_what_the_program_says() throws IOException {
        List<String> differences = new ArrayList<>();
        for (JsonNode one : JSON.readTree(VECTORS.resolve("cases.json").toFile())) {
            String name = one.get("file").asText();
            byte[] file = Files.readAllBytes(VECTORS.resolve(name));
            String keys = one.path("keys").asText("keys.txt");
            String policy = one.path("policy").asText("policy.txt");
            JsonNode answered = checked(file, keys, policy);
            JsonNode expected = said(file, keys, policy);
            boolean same = one.get("outcome").asText().equals("unreadable")
                    ? answered.at("/wrong/0/code").equals(expected.at("/wrong/0/code"))
                            && answered.get("outcome").equals(expected.get("outcome"))
                    : answered.equals(expected);
            if (!same) {
                differences.add("%s: %s, and the program says %s".formatted(name, answered, expected));
            }
        }
        assertEquals("", String.join("\n", differences));
    }

    @Test
    void whatever_byte_of_a_bundle_is_changed_it_is_not_proven() throws IOException {
        byte[] file = Files.readAllBytes(VECTORS.resolve("small.liem"));
        JsonNode missed =
                JSON.readTree(tab.ask("""
                    (async () => {
                      const file = Uint8Array.from(atob('%s'), (c) => c.charCodeAt(0));
                      const missed = [];
                      for (let at = 0; at < file.length; at++) {
                        const changed = file.slice();
                        changed[at] ^= 1;
                        if ((await checkEvidence(changed, %s, '')).status === 0) missed.push(at);
                      }
                      return JSON.stringify(missed);
                    })()
                    """.formatted(Base64.getEncoder().encodeToString(file), text("keys.txt")))
                        .asText());
        assertEquals(0, missed.size(), missed.toString());
    }

    @Test
    void files_that_are_chosen_are_checked_and_what_is_found_is_shown_in_both_languages() {
        choose("bundle", "handover.liem");
        choose("keys", "keys.txt");
        choose("policy", "policy.txt");
        String shown = found("proven");
        assertTrue(shown.contains("ĐÃ ĐƯỢC CHỨNG MINH"), shown);
        assertTrue(shown.contains("T01-TA accepted the file on 2026-03-04"), shown);
        assertTrue(shown.contains("What is NOT proven:"), shown);

        choose("bundle", "replayed-receipt.liem");
        String forged = found("not_proven");
        assertTrue(forged.contains("is to another offer"), forged);
        assertFalse(forged.contains("What is proven"), forged);
    }

    @Test
    void a_script_that_somebody_plants_is_not_run() {
        try (Tab planted = chromium.tab().go(address)) {
            assertEquals("undefined", planted.ask("""
                (() => {
                  const more = document.createElement('script');
                  more.textContent = 'window.planted = 1';
                  document.body.append(more);
                  return typeof window.planted;
                })()
                """).asText());
        }
    }

    private static String found(String outcome) {
        tab.ask("document.querySelector('button').click()");
        tab.until("document.getElementById('found').dataset.outcome === '" + outcome + "'");
        return tab.ask("document.getElementById('found').innerText").asText();
    }

    /** What the program says, also where it cannot read the keys or the policy. */
    private static JsonNode said(byte[] file, String keys, String policy) throws IOException {
        try {
            Verdict verdict = BundleCheck.of(
                    file,
                    TrustedKeys.read(Files.readString(VECTORS.resolve(keys))),
                    WitnessPolicy.read(Files.readString(VECTORS.resolve(policy))));
            return JSON.readTree(new Telling(verdict).json());
        } catch (Unreadable e) {
            return JSON.readTree("{\"outcome\":\"unreadable\",\"wrong\":[{\"code\":\"%s\"}]}"
                    .formatted(e.why().code()));
        }
    }

    private static JsonNode checked(byte[] file, String keys, String policy) throws IOException {
        String call = "checkEvidence(Uint8Array.from(atob('%s'), (c) => c.charCodeAt(0)), %s, %s).then(JSON.stringify)"
                .formatted(Base64.getEncoder().encodeToString(file), text(keys), text(policy));
        return JSON.readTree(tab.ask(call).asText());
    }

    private static String text(String file) throws IOException {
        return JSON.writeValueAsString(Files.readString(VECTORS.resolve(file)));
    }

    private static void choose(String field, String file) {
        JsonNode element =
                tab.call("Runtime.evaluate", Map.of("expression", "document.getElementById('" + field + "')"));
        String path = VECTORS.resolve(file).toAbsolutePath().normalize().toString();
        tab.call(
                "DOM.setFileInputFiles",
                Map.of(
                        "files",
                        List.of(path),
                        "objectId",
                        element.at("/result/objectId").asText()));
    }
}
