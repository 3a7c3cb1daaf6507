package vn.liem.local.command;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.liem.local.run.Checkout;
import vn.liem.local.server.LocalBuild;
import vn.liem.local.server.OwnerOnly;

/** A program of the product that is no service: built where its sources are newer, and run in a JVM of its own. */
final class OwnProgram {

    private final Checkout checkout = Checkout.here();
    private final String module;

    /** The program of a module, {@code deploy/verify}. */
    OwnProgram(String module) {
        this.module = module;
    }

    /** Builds the module and what it needs up to a phase of Maven; 0 where it is built. */
    int build(String phase) throws IOException {
        OwnerOnly.write(checkout.compiledUnchecked(), "");
        List<String> build = new ArrayList<>(List.of(checkout.maven().toString()));
        build.addAll(List.of("-q -B -ntp -Dfast -DskipTests -pl %s -am %s"
                .formatted(module, phase)
                .split(" ", -1)));
        return run(new ProcessBuilder(build).redirectErrorStream(true));
    }

    /** The class path that Maven wrote of the module, its classes first. */
    String classpath() throws IOException {
        Path target = target(module);
        return target.resolve("classes")
                + File.pathSeparator
                + Files.readString(target.resolve("classpath")).strip();
    }

    /** The folder that Maven builds a module into. */
    Path target(String of) {
        return checkout.root().resolve(of).resolve("target");
    }

    /** Runs a class; its standard output is its own alone, as somebody may read it. */
    int start(String classpath, String memory, String main, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                LocalBuild.java(),
                memory,
                "-Dliem.root=" + checkout.root(),
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-cp",
                classpath,
                main));
        command.addAll(arguments);
        return run(new ProcessBuilder(command).inheritIO());
    }

    /** What is not inherited goes to standard error. */
    private int run(ProcessBuilder command) throws IOException {
        command.directory(checkout.root().toFile());
        command.environment().put("JAVA_HOME", System.getProperty("java.home"));
        try {
            Process process = command.start();
            process.getInputStream().transferTo(System.err);
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while it ran", e);
        }
    }
}
