package vn.liem.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(OS.LINUX)
class ProcessTreeTest {

    private static final double BUSY_SECONDS = 0.3;

    @Test
    void what_children_use_is_counted_while_they_live_and_after() throws IOException, InterruptedException {
        ProcessTree here = new ProcessTree(ProcessHandle.current().pid());
        double before = here.cpuSeconds();
        double memoryBefore = here.pssMib();
        Process child = new ProcessBuilder("sh", "-c", "while :; do :; done").start();
        ProcessTree below = new ProcessTree(child.pid());
        while (below.cpuSeconds() < BUSY_SECONDS) {
            Thread.onSpinWait();
        }
        assertTrue(here.cpuSeconds() - before >= BUSY_SECONDS);
        assertTrue(below.pssMib() > 0 && memoryBefore > below.pssMib());
        child.destroyForcibly().waitFor();
        assertTrue(here.cpuSeconds() - before >= BUSY_SECONDS, "it has ended, and was still paid for");
        assertEquals(0, below.cpuSeconds());
    }

    @Test
    void a_gate_that_is_missed_is_named() {
        assertEquals(List.of(), new StartFigures(90, 130, 150, 3_072, List.of()).missed());
        assertEquals(
                List.of(
                        "cpuSeconds is 130.5 and must be at most 130",
                        "wallSeconds is 91.0 and must be at most 90",
                        "pssMib is 4000.0 and must be at most 3072"),
                new StartFigures(91, 130.5, 150, 4_000, List.of()).missed());
    }
}
