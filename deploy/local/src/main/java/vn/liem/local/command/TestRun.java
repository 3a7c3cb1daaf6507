package vn.liem.local.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.liem.local.command.TestReport.Count;
import vn.liem.local.run.Checkout;
import vn.liem.local.server.OwnerOnly;

/** Builds everything and runs every test, the quick ones of all modules first, and counts how they went. */
record TestRun(Checkout checkout, List<String> options, Say say) {

    private static final int MODULE_DEPTH_MAX = 4;
    private static final int MODULES_AT_ONCE = 2;

    /** Tests with databases, brokers and browsers wait as much as they count. */
    private static final int WAITING_AT_ONCE = 3;

    /** What the quick tests ran on is taken as it is: that others are jars by then makes nothing of it new. */
    private static final String AS_COMPILED = "-Dmaven.compiler.useIncrementalCompilation=false";

    /** A failing test does not keep the others from being run, and a build that breaks keeps everything. */
    int run() {
        Instant begun = Instant.now();
        forgetUncheckedClasses();
        int quick = maven("test");
        int all = quick == 0 ? maven(WAITING_AT_ONCE, "verify", "-Dquick.tests.done=true", AS_COMPILED) : quick;
        Count count = TestReport.since(begun, checkout.root()).stream()
                .map(TestReport::count)
                .reduce(Count.NONE, Count::plus);
        if (count.skipped() > 0) {
            say.line("%d skipped".formatted(count.skipped()));
        }
        say.line("%d passed, %d failed".formatted(count.passed(), count.failed()));
        return all != 0 ? all : Math.min(count.failed(), 1);
    }

    /** Maven compiles a module again, and checks it, where it finds no note of having compiled it. */
    private void forgetUncheckedClasses() {
        if (!Files.exists(checkout.compiledUnchecked())) {
            return;
        }
        StandingFiles.under(checkout.root(), MODULE_DEPTH_MAX, file -> file.endsWith(Path.of("target", "maven-status")))
                .forEach(OwnerOnly::delete);
        OwnerOnly.delete(checkout.compiledUnchecked());
    }

    /** Runs Maven over the checkout. */
    int maven(String... goals) {
        return maven(MODULES_AT_ONCE, goals);
    }

    private int maven(int modulesAtOnce, String... goals) {
        List<String> command = new ArrayList<>(List.of(
                checkout.maven().toString(), "-B", "-ntp", "-Dmaven.test.failure.ignore=true", "-T" + modulesAtOnce));
        command.addAll(List.of(goals));
        command.addAll(options);
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(checkout.root().toFile()).inheritIO();
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        try {
            return builder.start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while testing", e);
        }
    }
}
