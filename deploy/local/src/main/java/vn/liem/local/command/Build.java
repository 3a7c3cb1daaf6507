package vn.liem.local.command;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.liem.local.run.Checkout;
import vn.liem.local.run.Home;
import vn.liem.local.server.OwnerOnly;

/** One call of Maven for everything, where a source is newer than what was built of it. */
record Build(Checkout checkout, Home home, Say say) {

    private static final Pattern MODULE = Pattern.compile("\\[INFO] Building (\\S+) .*\\[(\\d+)/(\\d+)]");

    void ifSourcesAreNewer() {
        Path stamp = checkout.root().resolve("target").resolve("built-by-liem");
        FileTime built = timeOf(stamp);
        if (newestSource(checkout.root()).compareTo(built) <= 0) {
            return;
        }
        say.both("Building …", "Đang dựng hệ thống …");
        FileTime begun = FileTime.fromMillis(System.currentTimeMillis());
        OwnerOnly.write(checkout.compiledUnchecked(), "");
        int code = maven();
        if (code != 0) {
            throw new IllegalStateException("the build failed with %d, see %s".formatted(code, home.buildLog()));
        }
        try {
            OwnerOnly.write(stamp, "");
            Files.setLastModifiedTime(stamp, begun); // What was saved during the build is built the next time.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int maven() {
        ProcessBuilder builder = new ProcessBuilder(
                        checkout.maven().toString(), "-B", "-ntp", "-Dfast", "-DskipTests", "package")
                .directory(checkout.root().toFile())
                .redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        try {
            Process process = builder.start();
            try (BufferedReader lines = process.inputReader();
                    BufferedWriter log = Files.newBufferedWriter(home.buildLog())) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    log.write(line);
                    log.newLine();
                    tell(line);
                }
            }
            return process.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while building", e);
        }
    }

    private void tell(String line) {
        Matcher module = MODULE.matcher(line);
        if (module.find()) {
            say.line("  [%s/%s] %s".formatted(module.group(2), module.group(3), module.group(1)));
        } else if (line.startsWith("[ERROR]")) {
            say.line(line);
        }
    }

    private static FileTime timeOf(Path file) {
        try {
            return Files.exists(file) ? Files.getLastModifiedTime(file) : FileTime.fromMillis(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** When the newest file among the modules' main sources and their build files was saved. */
    static FileTime newestSource(Path root) {
        Newest newest = new Newest(root);
        try {
            Files.walkFileTree(root, newest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return newest.time;
    }

    private static final class Newest extends SimpleFileVisitor<Path> {

        private static final List<String> NO_SOURCES = List.of("target", "test", "node_modules", "docs");

        private final Path root;
        private FileTime time = FileTime.fromMillis(0);

        Newest(Path root) {
            this.root = root;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            String name = String.valueOf(folder.getFileName());
            // The checkout itself may have any name.
            boolean skipped = !folder.equals(root) && (NO_SOURCES.contains(name) || name.startsWith("."));
            return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            boolean source = file.toString().contains("/src/main/") || file.endsWith("pom.xml");
            if (source && attributes.lastModifiedTime().compareTo(time) > 0) {
                time = attributes.lastModifiedTime();
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
