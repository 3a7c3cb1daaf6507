package vn.liem.whole;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Takes an installation down when the tests that own it are gone, however they ended. */
final class Guard {

    private Guard() {}

    /** Expects the number of the process to wait for, the command, and the installation's folder. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Optional<ProcessHandle> owner = ProcessHandle.of(Long.parseLong(arguments[0]));
        owner.ifPresent(process -> process.onExit().join());
        if (Path.of(arguments[2]).toFile().isDirectory()) {
            new ProcessBuilder(arguments[1], "down", "--data", arguments[2])
                    .inheritIO()
                    .start()
                    .waitFor();
        }
    }
}
