package vn.liem.local.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import vn.liem.local.server.LocalBuild;
import vn.liem.local.server.OwnerOnly;

/** Copies of what was built, so that the next build can replace it while the copy runs. */
public final class Copies {

    private Copies() {}

    /** Copies a service's application where it has changed. */
    public static void app(Checkout checkout, Home home, PartName service) {
        mirror(checkout.app(service), home.app(service));
    }

    /** Copies the launcher itself, with the list of the jars it runs with. */
    public static void launcher(Home home) {
        List<String> classpath = LocalBuild.classpath();
        mirror(Path.of(classpath.getFirst()), home.launcher().resolve("classes"));
        OwnerOnly.write(
                home.launcher().resolve("classpath"),
                String.join(java.io.File.pathSeparator, classpath.subList(1, classpath.size())));
    }

    private static void mirror(Path from, Path to) {
        OwnerOnly.folder(to);
        try (Stream<Path> old = Files.walk(to);
                Stream<Path> fresh = Files.walk(from)) {
            for (Path path : old.sorted(java.util.Comparator.reverseOrder()).toList()) {
                if (!Files.exists(from.resolve(to.relativize(path).toString()))) {
                    Files.delete(path);
                }
            }
            for (Path path : fresh.toList()) {
                Path copy = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    OwnerOnly.folder(copy);
                } else if (!isSame(path, copy)) {
                    Files.copy(path, copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isSame(Path one, Path other) throws IOException {
        return Files.exists(other)
                && Files.size(one) == Files.size(other)
                && Files.getLastModifiedTime(one).equals(Files.getLastModifiedTime(other));
    }
}
