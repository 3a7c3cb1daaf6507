package vn.liem.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A process and everything below it, as Linux counts it. */
record ProcessTree(long root) {

    private static final double TICKS_PER_SECOND = 100; // USER_HZ, the same on every Linux that Java runs on.
    private static final int USER_TIME = 11;
    private static final int LAST_OF_TIMES = 14;
    private static final double KIB_PER_MIB = 1_024;

    /** CPU seconds of those that live, and of those below them that have ended. */
    double cpuSeconds() {
        return pids().stream().mapToDouble(ProcessTree::cpuSecondsOf).sum();
    }

    /** CPU seconds of one process and of those it has seen end. */
    static double cpuSecondsOf(long pid) {
        String stat = read(pid, "stat");
        if (stat.isEmpty()) {
            return 0;
        }
        // After the name in brackets: state, parent, … and as the 12th to 15th the times of the process and its
        // children.
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        double ticks = 0;
        for (int field = USER_TIME; field <= LAST_OF_TIMES; field++) {
            ticks += Long.parseLong(fields[field]);
        }
        return ticks / TICKS_PER_SECOND;
    }

    /** Memory in MiB, what several share counted by parts. */
    double pssMib() {
        return pids().stream().mapToDouble(ProcessTree::pssMibOf).sum();
    }

    private static double pssMibOf(long pid) {
        return read(pid, "smaps_rollup")
                .lines()
                .filter(line -> line.startsWith("Pss:"))
                .mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) / KIB_PER_MIB)
                .sum();
    }

    private List<Long> pids() {
        return Stream.concat(
                        Stream.of(root),
                        ProcessHandle.of(root).stream()
                                .flatMap(ProcessHandle::descendants)
                                .map(ProcessHandle::pid))
                .toList();
    }

    /** Empty where the process has ended, or this is no Linux. */
    private static String read(long pid, String file) {
        Path path = Path.of("/proc", Long.toString(pid), file);
        try {
            return Files.exists(path) ? Files.readString(path) : "";
        } catch (IOException e) {
            if (ProcessHandle.of(pid).isEmpty()) {
                return "";
            }
            throw new UncheckedIOException("what a process uses can be read by root and its owner alone", e);
        }
    }
}
