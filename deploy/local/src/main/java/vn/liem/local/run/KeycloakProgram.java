package vn.liem.local.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import vn.liem.local.server.Commands;
import vn.liem.local.server.OwnerOnly;

/** Keycloak's program, unpacked by Maven and built once per installation; its data lies outside and stays. */
public final class KeycloakProgram {

    /** The setting that names an archive, for a machine that fetches nothing and for tests within a run of Maven. */
    static final String ARCHIVE = "LIEM_KEYCLOAK_ARCHIVE";

    private static final Duration UNPACK_MAX = Duration.ofMinutes(15);
    private static final Duration BUILD_MAX = Duration.ofMinutes(5);

    private KeycloakProgram() {}

    /** Whether this version stands ready. */
    public static boolean isPrepared(Home home) {
        Path built = parent(home).resolve("built");
        return Files.exists(built) && OwnerOnly.read(built).equals(version());
    }

    /** Unpacks and builds it; needs an archive, or Maven, and the network where the archive was never fetched. */
    public static void prepare(Home home, Checkout checkout) {
        Path parent = OwnerOnly.folder(parent(home));
        OwnerOnly.delete(parent.resolve("built"));
        OwnerOnly.delete(parent.resolve("unpacked"));
        unpack(home, checkout, parent.resolve("unpacked"));
        Path data = OwnerOnly.folder(parent.resolve("data"));
        try {
            // Relative, so that the folder of an installation may be moved.
            Path link = folder(home).resolve("data");
            OwnerOnly.delete(link);
            Files.createSymbolicLink(link, folder(home).relativize(data));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> build = List.of(
                "env",
                "JAVA_HOME=" + System.getProperty("java.home"),
                script(home).toString(),
                "build",
                "--db=dev-file",
                "--health-enabled=true");
        Commands.run(build, home.buildLog(), BUILD_MAX);
        OwnerOnly.write(parent.resolve("built"), version());
    }

    /** From the archive that {@value #ARCHIVE} names, or from the one that Maven has or fetches. */
    private static void unpack(Home home, Checkout checkout, Path folder) {
        String archive = System.getenv(ARCHIVE);
        if (archive != null) {
            KeycloakArchive.unpack(Path.of(archive), folder);
            return;
        }
        List<String> unpack = List.of(
                "env",
                "JAVA_HOME=" + System.getProperty("java.home"),
                checkout.maven().toString(),
                "-B",
                "-ntp",
                "-f",
                checkout.root().resolve("pom.xml").toString(),
                "-pl",
                "deploy/local",
                "dependency:unpack@keycloak",
                "-Dliem.keycloak.folder=" + folder);
        Commands.run(unpack, home.buildLog(), UNPACK_MAX);
    }

    /**
     * Lays the realm out for the import, which happens at the first start only; says whether an earlier import was of
     * another realm.
     */
    public static boolean layOut(Home home, Path realm) {
        String text = OwnerOnly.read(realm);
        Path laidOut = OwnerOnly.folder(
                        OwnerOnly.folder(parent(home).resolve("data")).resolve("import"))
                .resolve("liem-realm.json");
        boolean imported = Files.isDirectory(parent(home).resolve("data").resolve("h2"));
        if (imported && Files.exists(laidOut)) {
            return !OwnerOnly.read(laidOut).equals(text);
        }
        OwnerOnly.write(laidOut, text);
        return false;
    }

    /** The realm as it was imported. */
    static Path laidOut(Home home) {
        return parent(home).resolve("data").resolve("import").resolve("liem-realm.json");
    }

    static Path folder(Home home) {
        return parent(home).resolve("unpacked").resolve("keycloak-" + version());
    }

    static Path script(Home home) {
        return folder(home).resolve("bin").resolve("kc.sh");
    }

    private static Path parent(Home home) {
        return home.part(PartName.KEYCLOAK);
    }

    private static String version() {
        Properties versions = new Properties();
        try (InputStream file = KeycloakProgram.class.getResourceAsStream("/vn/liem/local/versions.properties")) {
            if (file == null) {
                throw new IllegalStateException("this build does not say its versions");
            }
            versions.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return versions.getProperty("keycloak");
    }
}
