package vn.liem.whole;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import vn.liem.local.run.PartName;
import vn.liem.local.run.RunState;

/** Services that are killed one after the other while an import goes on; the supervisor starts each again. */
final class Kills {

    private final Installation system;
    private final Databases databases;
    private final Deque<PartName> next;
    private int done;

    Kills(Installation system, List<PartName> order) {
        this.system = system;
        this.databases = new Databases(system);
        this.next = new ArrayDeque<>(order);
    }

    /** How many were killed so far. */
    int done() {
        return done;
    }

    /**
     * Imports a folder and kills the next services meanwhile, each once the import has got on since the kill before or all
     * are up again, until none is left to kill or the import is over.
     */
    void during(String folder) {
        CommandRun running = system.begin("import", folder);
        Patience.until("the import is taken in", () -> !running.isRunning() || isCarried());
        while (running.isRunning() && !next.isEmpty()) {
            PartName victim = next.removeFirst();
            Patience.until(victim + " is up", () -> RunState.isUp(system.part(victim)));
            long settled = settled();
            system.kill(victim);
            done++;
            Patience.until(
                    "the import goes on",
                    () -> !running.isRunning()
                            || settled() > settled
                            || system.state().isAllUp());
        }
        running.await(Duration.ofMinutes(20)).good();
        system.awaitAllUp();
    }

    private boolean isCarried() {
        return databases.number(PartName.CASE, "select count(*) from import_job where state = 'running'") > 0;
    }

    private long settled() {
        return databases.number(PartName.CASE, "select count(*) from import_outcome where outcome <> 'failing'");
    }
}
