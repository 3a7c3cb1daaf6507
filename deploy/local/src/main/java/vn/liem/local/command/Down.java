package vn.liem.local.command;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.liem.local.run.Home;
import vn.liem.local.run.Leftovers;
import vn.liem.local.run.RunState;
import vn.liem.local.server.ProcessMark;

/** Stops everything; nothing is lost. */
@Command(
        name = "down",
        description = {"Stop everything; the data stays.", "Dừng toàn bộ hệ thống; dữ liệu vẫn còn."})
public final class Down implements Callable<Integer> {

    private static final Duration STOP_MAX = Duration.ofMinutes(2);

    @Mixin
    private HomeOption where = new HomeOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Say say = new Say(spec.commandLine().getOut());
        if (stop(where.home())) {
            say.both("Liêm has stopped.", "Liêm đã dừng.");
        } else {
            say.notRunning();
        }
        return 0;
    }

    /** Stops what runs; says whether something did. */
    static boolean stop(Home home) {
        if (!home.exists()) {
            return false;
        }
        Optional<ProcessHandle> supervisor =
                RunState.read(home).flatMap(state -> state.supervisor().find());
        supervisor.ifPresent(process -> ProcessMark.end(process, STOP_MAX));
        List<String> leftovers = Leftovers.stop(home);
        return supervisor.isPresent() || !leftovers.isEmpty();
    }
}
