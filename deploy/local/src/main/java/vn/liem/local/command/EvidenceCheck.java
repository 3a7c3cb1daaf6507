package vn.liem.local.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;
import vn.liem.local.run.Checkout;
import vn.liem.local.server.LocalBuild;

/** Runs the verifier, which needs no running system. */
@Command(
        name = "check",
        description = {
            "Check an evidence bundle with the keys that you trust; needs no running system. The same as",
            "java -jar platform/verifier/target/verifier-0.1.0.jar BUNDLE --keys FILE [--policy FILE] [--lang vi|en]"
                    + " [--format text|json].",
            "Kiểm tra gói chứng cứ bằng các khóa mà bạn tin cậy; không cần hệ thống đang chạy."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:proven", "1:not proven or forged", "2:it cannot be read"})
public final class EvidenceCheck implements Callable<Integer> {

    private static final String PROGRAM = "vn.liem.verifier.bundle.VerifyEvidence";
    private static final int NOT_READ = 2;

    /** Everything after the command is the verifier's. */
    @Unmatched
    private List<String> arguments = new ArrayList<>();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Path classes = Checkout.here().root().resolve("platform/verifier/target/classes");
        if (!Files.isDirectory(classes)) {
            new Say(spec.commandLine().getErr())
                    .both(
                            "The verifier is not built: run ./mvnw -pl platform/verifier package first.",
                            "Bộ kiểm tra chưa được dựng: hãy chạy ./mvnw -pl platform/verifier package trước.");
            return NOT_READ;
        }
        List<String> command = new ArrayList<>(List.of(
                LocalBuild.java(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", classes.toString(), PROGRAM));
        command.addAll(arguments);
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try (var lines = process.inputReader()) {
                lines.lines().forEach(line -> spec.commandLine().getOut().println(line));
            }
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while checking", e);
        }
    }
}
