package vn.liem.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * What a number was measured on.
 *
 * @param cores how many processors the JVM sees
 * @param processor their model, where the system names it
 * @param system operating system and kernel
 * @param java the Java that ran
 * @param load processes that wanted to run in the minute before, on average; -1 where the system does not tell
 * @param fsyncMs the median time to write 8 KiB and have them on disk, in milliseconds
 */
record Machine(int cores, String processor, String system, String java, double load, double fsyncMs) {

    private static final int FSYNCS = 200;
    private static final int PAGE_BYTES = 8_192;

    static Machine here(Path folder) {
        return new Machine(
                Runtime.getRuntime().availableProcessors(),
                processorModel(),
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                System.getProperty("java.vm.name") + " " + Runtime.version(),
                loadNow(),
                fsyncMs(folder));
    }

    static double loadNow() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static String processorModel() {
        try {
            return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                    .filter(line -> line.startsWith("model name"))
                    .findFirst()
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException e) {
            return System.getProperty("os.arch"); // Only Linux has the file.
        }
    }

    private static double fsyncMs(Path folder) {
        Path file = folder.resolve("fsync");
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE)) {
            double[] times = new double[FSYNCS];
            for (int i = 0; i < FSYNCS; i++) {
                long start = System.nanoTime();
                channel.write(ByteBuffer.allocate(PAGE_BYTES), 0);
                channel.force(false);
                times[i] = (System.nanoTime() - start) / 1e6;
            }
            Arrays.sort(times);
            return times[FSYNCS / 2];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
