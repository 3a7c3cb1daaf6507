package vn.liem.local.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.liem.local.run.Home;

/** Shows what a part printed. */
@Command(
        name = "logs",
        description = {"Show what a part printed last.", "Xem nhật ký của một phần."})
public final class Logs implements Callable<Integer> {

    private static final long LOOK_MS = 300;

    @Mixin
    private HomeOption where = new HomeOption();

    @Parameters(
            paramLabel = "NAME",
            description = {
                "A part as status names it, or supervisor, or build.",
                "Tên phần như lệnh status hiển thị, hoặc supervisor, hoặc build."
            })
    private String name = "";

    @Option(
            names = {"-n", "--lines"},
            paramLabel = "N",
            description = {"How many lines (default: ${DEFAULT-VALUE}).", "Số dòng (mặc định: ${DEFAULT-VALUE})."})
    private int lines = 100;

    @Option(
            names = {"-f", "--follow"},
            description = {"Go on as it prints more, until Ctrl-C.", "Tiếp tục hiển thị cho đến khi nhấn Ctrl-C."})
    private boolean follow;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, InterruptedException {
        Say say = new Say(spec.commandLine().getOut());
        Path log = log(where.home());
        if (!Files.exists(log)) {
            say.both("%s has printed nothing yet.".formatted(name), "%s chưa có nhật ký.".formatted(name));
            return 1;
        }
        try (BufferedReader reader = Files.newBufferedReader(log)) {
            last(reader).forEach(say::line);
            while (follow) {
                String line = reader.readLine();
                if (line == null) {
                    Thread.sleep(LOOK_MS);
                } else {
                    say.line(line);
                }
            }
        }
        return 0;
    }

    private Path log(Home home) {
        return switch (name) {
            case "supervisor" -> home.supervisorLog();
            case "build" -> home.buildLog();
            default -> home.log(new NamedPart().convert(name));
        };
    }

    private Deque<String> last(BufferedReader reader) throws IOException {
        Deque<String> last = new ArrayDeque<>();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            last.addLast(line);
            if (last.size() > lines) {
                last.removeFirst();
            }
        }
        return last;
    }
}
