package vn.liem.verifier.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyEvidenceTest {

    private static final int WARMING = 20;
    private static final int COUNTED = 100;
    private static final long MEDIAN_MAX_NANOS = 50_000_000;

    @TempDir
    Path folder;

    private String said = "";

    @BeforeEach
    void files() throws IOException {
        for (String file : List.of("keys.txt", "policy.txt", "handover.liem", "no-witness.liem", "cut-off.liem")) {
            Files.write(folder.resolve(file), Vectors.bytes(file));
        }
    }

    @Test
    void a_sound_bundle_ends_with_0_and_says_so_in_both_languages() {
        assertEquals(0, run(file("handover.liem"), "--keys", file("keys.txt"), "--policy", file("policy.txt")));
        assertTrue(said.startsWith("ĐÃ ĐƯỢC CHỨNG MINH\n"), said);
        assertTrue(said.contains("\nPROVEN\n"), said);
        assertTrue(said.contains("witnessed up to size 100000 by 5 of 5 trusted witnesses"), said);
        assertTrue(said.contains("T01-TA accepted the file on 2026-03-04"), said);
        assertTrue(said.contains("What is NOT proven:"), said);
        assertTrue(said.contains("Những gì CHƯA được chứng minh:"), said);
    }

    @Test
    void one_language_is_said_where_one_is_wanted() {
        assertEquals(0, run(file("handover.liem"), "--keys", file("keys.txt"), "--lang", "en"));
        assertTrue(said.startsWith("PROVEN\n"), said);
        assertEquals(0, run(file("handover.liem"), "--lang", "vi", "--keys", file("keys.txt")));
        assertTrue(!said.contains("PROVEN"), said);
    }

    @Test
    void a_forged_bundle_ends_with_1() {
        assertEquals(1, run(file("no-witness.liem"), "--keys", file("keys.txt"), "--lang", "en"));
        assertTrue(said.contains("countersigned by 0 trusted witnesses; 1 are needed"), said);
    }

    @Test
    void what_cannot_be_read_ends_with_2() throws IOException {
        assertEquals(2, run(file("cut-off.liem"), "--keys", file("keys.txt")));
        assertEquals(2, run(file("not there"), "--keys", file("keys.txt"), "--format", "json"));
        assertTrue(said.startsWith("{\"open\":[],\"outcome\":\"unreadable\""), said);
        Files.writeString(folder.resolve("none.txt"), "# nobody\n");
        assertEquals(2, run(file("handover.liem"), "--keys", file("none.txt"), "--lang", "en"));
        assertTrue(said.contains("must hold 1 to 1000 keys"), said);
        Files.writeString(folder.resolve("odd.txt"), "# remark\nnot+a+key\n");
        assertEquals(2, run(file("handover.liem"), "--keys", file("odd.txt"), "--lang", "en"));
        assertTrue(said.contains("Line 2 of the file of trusted keys"), said);
        assertEquals(
                2, run(file("handover.liem"), "--keys", file("keys.txt"), "--policy", file("odd.txt"), "--lang", "en"));
        assertTrue(said.contains("Line 2 of the policy"), said);
    }

    @Test
    void how_it_is_used_is_told() {
        assertEquals(0, run("--help"));
        assertTrue(said.contains("--keys FILE"), said);
        assertEquals(2, run());
        assertEquals(2, run("a", "b", "--keys", "c"));
        assertEquals(2, run("a", "--keys"));
        assertEquals(2, run("a", "--keys", "c", "--more", "d"));
    }

    @Test
    void the_page_for_the_browser_is_written_as_one_file() throws IOException {
        assertEquals(0, run("--page", file("page.html")));
        String page = Files.readString(folder.resolve("page.html"));
        assertTrue(page.startsWith("<!DOCTYPE html>"), page.substring(0, 100));
        assertTrue(!page.contains("http:") && !page.contains("https:"));
        assertEquals(2, run("--page", file("no folder/page.html")));
        assertTrue(said.contains("cannot be written"), said);
    }

    @Test
    void a_bundle_is_verified_in_fifty_milliseconds() {
        byte[] bundle = Vectors.bytes("handover.liem");
        var threads = ManagementFactory.getThreadMXBean();
        long[] nanos = LongStream.range(0, WARMING + COUNTED)
                .map(_ -> {
                    long before = threads.getCurrentThreadCpuTime();
                    Verdict verdict = BundleCheck.of(bundle, Vectors.KEYS, Vectors.ALL_FIVE);
                    assertEquals(Verdict.Outcome.PROVEN, verdict.outcome());
                    return threads.getCurrentThreadCpuTime() - before;
                })
                .skip(WARMING)
                .sorted()
                .toArray();
        assertTrue(nanos[COUNTED / 2] <= MEDIAN_MAX_NANOS, () -> nanos[COUNTED / 2] + " ns of CPU");
    }

    private int run(String... arguments) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int status = VerifyEvidence.run(List.of(arguments), new PrintStream(bytes, true, StandardCharsets.UTF_8));
        said = bytes.toString(StandardCharsets.UTF_8);
        return status;
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }
}
