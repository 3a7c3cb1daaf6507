package vn.liem.local.command;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;
import vn.liem.local.run.Checkout;
import vn.liem.local.server.LocalBuild;
import vn.liem.local.server.OwnerOnly;

/** Measures on this machine, in a JVM of its own; what can be measured is told by the measurements themselves. */
@Command(
        name = "bench",
        description = {
            "Measure on this machine: append [--seconds N] [--rounds N], start [--data DIR], figures [--cases N] [--rounds N]; "
                    + "[--format text|json].",
            "Đo hiệu năng trên máy này: append (ghi nhật ký), start (khởi động lại), figures (chỉ tiêu báo cáo); "
                    + "[--format text|json]."
        })
public final class Bench implements Callable<Integer> {

    private static final String MEMORY = "-Xmx1g";

    @Unmatched
    private List<String> arguments = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        Checkout checkout = Checkout.here();
        OwnerOnly.write(checkout.compiledUnchecked(), "");
        List<String> build = new ArrayList<>(List.of(checkout.maven().toString()));
        build.addAll(List.of("-q", "-B", "-ntp", "-Dfast", "-DskipTests", "-pl", "deploy/bench", "-am", goal()));
        int built = run(new ProcessBuilder(build).redirectErrorStream(true));
        return built == 0 ? run(new ProcessBuilder(measurement(checkout)).inheritIO()) : built;
    }

    /** Figures are measured on the service as it runs, which is packaged for it. */
    private String goal() {
        boolean figures =
                arguments.stream().findFirst().filter("figures"::equals).isPresent();
        return figures ? "package" : "process-classes";
    }

    private List<String> measurement(Checkout checkout) throws IOException {
        Path target = checkout.root().resolve("deploy").resolve("bench").resolve("target");
        String libraries = Files.readString(target.resolve("classpath")).strip();
        List<String> command = new ArrayList<>(List.of(
                LocalBuild.java(),
                MEMORY,
                "-Dliem.root=" + checkout.root(),
                "-Dstdout.encoding=UTF-8",
                "-cp",
                target.resolve("classes") + File.pathSeparator + libraries,
                "vn.liem.bench.Bench"));
        command.addAll(arguments);
        return command;
    }

    /** What is not inherited goes to standard error: standard output is the measurement's alone, as somebody may read it. */
    private static int run(ProcessBuilder command) throws IOException {
        command.directory(Checkout.here().root().toFile());
        command.environment().put("JAVA_HOME", System.getProperty("java.home"));
        try {
            Process process = command.start();
            process.getInputStream().transferTo(System.err);
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while measuring", e);
        }
    }
}
