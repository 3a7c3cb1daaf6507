package vn.liem.local.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.liem.local.run.Checkout;
import vn.liem.local.run.PartName;
import vn.liem.local.run.RunState;
import vn.liem.local.server.OwnerOnly;

/** Checks every log of a running system, in a JVM of its own. */
@Command(
        name = "verify",
        description = {
            "Check every log's leaves, chains, tiles, roots and receipts; say where the first fault is.",
            "Kiểm tra toàn bộ nhật ký (lá, chuỗi, mảnh, gốc, biên nhận); nêu vị trí sai lệch đầu tiên."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:everything holds", "1:there is a fault", "2:it does not run, so nothing was checked"})
public final class Verify implements Callable<Integer> {

    private static final int NOT_CHECKED = 2;

    /** How it is said. */
    enum Format {
        TEXT,
        JSON
    }

    @Mixin
    private HomeOption where = new HomeOption();

    @Option(
            names = "--format",
            description = {"${COMPLETION-CANDIDATES}", "Dạng hiển thị."})
    private Format format = Format.TEXT;

    @Option(
            names = "--no-build",
            description = {"Take what is built, even if it is old.", "Dùng bản đã dựng sẵn, không dựng lại."})
    private boolean noBuild;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Say aside = new Say(spec.commandLine().getErr());
        Optional<RunState> running = RunState.read(where.home()).filter(RunState::isSupervised);
        if (running.isEmpty()) {
            aside.notRunning();
            return NOT_CHECKED;
        }
        if (!noBuild) {
            new Build(Checkout.here(), where.home(), aside).ifSourcesAreNewer();
        }
        return run(running.get());
    }

    private int run(RunState running) throws IOException {
        Path servers = where.home().part(PartName.POSTGRES);
        return new VerifyProgram(
                        running.ports().of(PartName.POSTGRES),
                        OwnerOnly.read(servers.resolve("superuser.password")).strip(),
                        where.home())
                .run(format.name().toLowerCase(Locale.ROOT), spec.commandLine().getOut());
    }
}
