package vn.liem.local.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.liem.local.run.Checkout;
import vn.liem.local.server.OwnerOnly;

/**
 * What of the long run has passed for one commit, so that a run that was broken off, or in which something failed, is
 * taken up where it ended. Sources that no commit holds prove nothing that lasts.
 *
 * @param checkout where the sources are
 * @param commit the commit, where the sources are exactly those of one
 * @param walks how many walks the long run takes
 */
record Proof(Checkout checkout, Optional<String> commit, int walks) {

    private static final String PAGE = "docs/proved.md";

    /** What a class that has passed has come to. */
    record Passed(String testClass, int tests, double seconds) {

        static Passed parse(String line) {
            String[] cells = line.split("\t", -1);
            return new Passed(cells[0], Integer.parseInt(cells[1]), Double.parseDouble(cells[2]));
        }

        String asText() {
            return "%s\t%d\t%s".formatted(testClass, tests, seconds);
        }
    }

    /** The proof of the sources as they lie there. */
    static Proof of(Checkout checkout, int walks) {
        Optional<String> changed = Git.in(checkout.root()).answer("status", "--porcelain", "--", ".", ":!" + PAGE);
        Optional<String> commit = changed.filter(String::isEmpty)
                .flatMap(_ -> Git.in(checkout.root()).answer("rev-parse", "HEAD"));
        return new Proof(checkout, commit, walks);
    }

    /** The classes that need not be run again. */
    Map<String, Passed> remembered() {
        return commit.isPresent() ? passed() : Map.of();
    }

    /** The classes that have passed, those of a run that was broken off among them. */
    Map<String, Passed> passed() {
        Map<String, Passed> passed = new TreeMap<>();
        if (Files.exists(file("passed"))) {
            lines("passed").map(Passed::parse).forEach(one -> passed.put(one.testClass(), one));
        }
        if (Files.exists(file("begun"))) {
            Instant begun = Instant.parse(lines("begun").findFirst().orElseThrow());
            TestReport.since(begun, checkout.root()).stream()
                    .filter(report ->
                            Integer.toString(walks).equals(report.properties().get("liem.walks")))
                    .forEach(report -> {
                        if (report.hasPassed()) {
                            passed.put(
                                    report.testClass(),
                                    new Passed(
                                            report.testClass(), report.count().passed(), report.seconds()));
                        } else {
                            passed.remove(report.testClass());
                        }
                    });
        }
        return passed;
    }

    /** Begins a run, and returns what Maven leaves out of it. */
    List<String> begin(Map<String, Passed> passed) {
        // Files are stamped by a coarser clock.
        OwnerOnly.write(file("begun"), Instant.now().truncatedTo(ChronoUnit.SECONDS) + "\n");
        keep(passed);
        List<String> left = new ArrayList<>();
        passed.keySet().forEach(one -> left.add(one.replace('.', '/') + ".java"));
        OwnerOnly.write(file("left-out"), String.join("\n", left) + "\n");
        return left.isEmpty()
                ? List.of()
                : List.of("-Dsurefire.excludesFile=" + file("left-out"), "-Dfailsafe.excludesFile=" + file("left-out"));
    }

    /** Keeps what has passed for the next run. */
    void keep(Map<String, Passed> passed) {
        if (commit.isPresent()) {
            StringBuilder text = new StringBuilder();
            passed.values().forEach(one -> text.append(one.asText()).append('\n'));
            OwnerOnly.write(file("passed"), text.toString());
        }
    }

    /** The modules whose small changes were noticed, which need not be changed again. */
    List<Mutations> noticed() {
        return commit.isPresent() && Files.exists(file("noticed"))
                ? lines("noticed").map(Mutations::parse).toList()
                : List.of();
    }

    /** Keeps for the next run which modules these are. */
    void keepNoticed(List<Mutations> mutations) {
        if (commit.isPresent()) {
            StringBuilder text = new StringBuilder();
            mutations.stream()
                    .filter(Mutations::areNoticed)
                    .forEach(made -> text.append(made.asText()).append('\n'));
            OwnerOnly.write(file("noticed"), text.toString());
        }
    }

    /** Writes the page that says when all of it was last proved, and on what. */
    void tell(Map<String, Passed> passed, List<String> failed, List<Mutations> mutations) {
        int tests = passed.values().stream().mapToInt(Passed::tests).sum();
        double seconds = passed.values().stream().mapToDouble(Passed::seconds).sum();
        StringBuilder page = new StringBuilder("""
                # What was proved last

                Written by `./liem prove`: every test, with %,d random walks each, every walk through the whole system,
                and small changes made to the deciders and the counting of days, of which tests must notice most.

                | | |
                | --- | --- |
                | day | %s |
                | commit | %s |
                | machine | %d processors, %s, Java %s |
                | test classes passed | %,d, with %,d tests, %.0f minutes |
                | test classes failed | %s |
                """.formatted(
                        walks,
                        LocalDate.now(ZoneOffset.UTC),
                        commit.orElse("none: the sources were changed"),
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                        Runtime.version(),
                        passed.size(),
                        tests,
                        seconds / 60,
                        failed.isEmpty() ? "none" : String.join(", ", failed)));
        page.append(
                "\n| small changes in | made | noticed by a test | share, %d %% wanted |%n| --- | --- | --- | --- |%n"
                        .formatted(Mutations.NOTICED_LEAST));
        mutations.forEach(made -> page.append(
                "| %s | %,d | %,d | %d %% |%n".formatted(made.module(), made.made(), made.noticed(), made.percent())));
        page.append("\n| the longest | tests | seconds |\n| --- | --- | --- |\n");
        passed.values().stream()
                .sorted(java.util.Comparator.comparingDouble(Passed::seconds).reversed())
                .limit(20)
                .forEach(one ->
                        page.append("| `%s` | %d | %.0f |%n".formatted(one.testClass(), one.tests(), one.seconds())));
        try {
            Files.writeString(checkout.root().resolve(PAGE), page.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private java.util.stream.Stream<String> lines(String what) {
        return OwnerOnly.read(file(what)).lines();
    }

    private Path file(String what) {
        String name = commit.orElse("changed") + "." + what;
        return checkout.root().resolve("target").resolve("proved").resolve(name);
    }
}
