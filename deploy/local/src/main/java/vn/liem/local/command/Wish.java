package vn.liem.local.command;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import vn.liem.local.run.Home;
import vn.liem.local.run.PartName;
import vn.liem.local.run.RunState;
import vn.liem.local.run.RunState.PartState;
import vn.liem.local.server.OwnerOnly;

/** Asks the supervisor for something and waits until it has come about. */
record Wish(Home home, PartName part, Say say) {

    private static final Duration WAIT_MAX = Duration.ofMinutes(10);
    private static final long LOOK_MS = 200;

    int make(String verb, Predicate<PartState> fulfilled) {
        Optional<RunState> running = RunState.read(home).filter(RunState::isSupervised);
        if (running.isEmpty()) {
            say.notRunning();
            return 1;
        }
        if (find(running.get()).isEmpty()) {
            say.both(
                    "%s was not started with up.".formatted(part),
                    "%s không nằm trong lần khởi động này.".formatted(part));
            return 1;
        }
        OwnerOnly.write(home.wishes().resolve(verb + "-" + part), "");
        long end = System.nanoTime() + WAIT_MAX.toNanos();
        while (System.nanoTime() < end) {
            if (RunState.read(home).flatMap(this::find).filter(fulfilled).isPresent()) {
                return 0;
            }
            pause();
        }
        say.line("%s: not done after %d s".formatted(part, WAIT_MAX.toSeconds()));
        return 1;
    }

    private Optional<PartState> find(RunState state) {
        return state.parts().stream().filter(one -> one.name() == part).findFirst();
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting", e);
        }
    }
}
