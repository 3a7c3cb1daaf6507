package vn.liem.local.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.liem.local.run.Checkout;

class ProofTest {

    private static final int WALKS = 10_000;

    @TempDir
    Path folder;

    private Proof proof = new Proof(new Checkout(Path.of("")), Optional.empty(), WALKS);

    @BeforeEach
    void a_commit() throws IOException {
        Files.createDirectories(folder.resolve("docs"));
        proof = new Proof(new Checkout(folder), Optional.of("c0ffee"), WALKS);
    }

    @Test
    void what_has_passed_is_left_out_of_the_next_run_and_what_failed_is_not() throws IOException {
        assertEquals(List.of(), proof.begin(proof.remembered()));
        report("vn.liem.GoodTest", WALKS, 0);
        report("vn.liem.BadTest", WALKS, 1);
        // It was broken off here: nothing was kept, and the reports say it all.
        Map<String, Proof.Passed> passed = proof.remembered();
        assertEquals(Set.of("vn.liem.GoodTest"), passed.keySet());
        List<String> options = proof.begin(passed);
        Path leftOut = Path.of(options.getFirst().replaceFirst(".*=", ""));
        assertEquals(List.of("vn/liem/GoodTest.java"), Files.readAllLines(leftOut));
        report("vn.liem.BadTest", WALKS, 0);
        assertEquals(
                Set.of("vn.liem.GoodTest", "vn.liem.BadTest"),
                proof.remembered().keySet());
    }

    @Test
    void a_run_with_fewer_walks_proves_nothing() throws IOException {
        proof.begin(Map.of());
        report("vn.liem.GoodTest", 200, 0);
        assertEquals(Map.of(), proof.remembered());
    }

    @Test
    void another_commit_and_changed_sources_begin_anew() throws IOException {
        proof.begin(Map.of());
        report("vn.liem.GoodTest", WALKS, 0);
        proof.keep(proof.passed());
        assertEquals(Map.of(), new Proof(proof.checkout(), Optional.of("decade"), WALKS).remembered());
        assertEquals(Map.of(), new Proof(proof.checkout(), Optional.empty(), WALKS).remembered());
    }

    @Test
    void the_page_says_what_has_passed_and_what_has_not() throws IOException {
        proof.begin(Map.of());
        report("vn.liem.GoodTest", WALKS, 0);
        proof.tell(proof.passed(), List.of("vn.liem.BadTest"), List.of(new Mutations("platform/procedure", 200, 190)));
        String page = Files.readString(folder.resolve("docs").resolve("proved.md"));
        assertTrue(page.contains("c0ffee"), page);
        assertTrue(page.contains("`vn.liem.GoodTest`"), page);
        assertTrue(page.contains("failed | vn.liem.BadTest"), page);
        assertTrue(page.contains("| platform/procedure | 200 | 190 | 95 % |"), page);
    }

    @Test
    void a_module_whose_changes_were_noticed_is_not_changed_again_for_the_commit() {
        Mutations noticed = new Mutations("platform/procedure", 200, 190);
        proof.keepNoticed(List.of(noticed, new Mutations("case-service", 200, 100)));
        assertEquals(List.of(noticed), proof.noticed());
        assertEquals(List.of(), new Proof(proof.checkout(), Optional.of("decade"), WALKS).noticed());
        Proof changed = new Proof(proof.checkout(), Optional.empty(), WALKS);
        changed.keepNoticed(List.of(noticed));
        assertEquals(List.of(), changed.noticed());
    }

    private void report(String testClass, int walks, int failures) throws IOException {
        Path reports = Files.createDirectories(folder.resolve("target").resolve("surefire-reports"));
        Files.writeString(reports.resolve("TEST-" + testClass + ".xml"), """
                <testsuite name="%s" time="1.5" tests="3" errors="0" skipped="0" failures="%d">
                  <properties><property name="liem.walks" value="%d"/></properties>
                </testsuite>
                """.formatted(testClass, failures, walks));
    }
}
