package vn.liem.local.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.liem.local.backup.Manifest.Held;
import vn.liem.local.run.Home;
import vn.liem.local.run.PartName;
import vn.liem.local.server.OwnerOnly;

/**
 * What an installation needs beside its databases and must not lie with them: who has the databases and the master key can
 * read every name, also that of a person whose key was destroyed after the backup; who has the signing keys can sign
 * another history. It lies in a folder of its own that mirrors the folder of the installation.
 */
final class KeyFiles {

    private static final List<String> OF_SERVICES = List.of("signing-key", "looking-signing-key", "master-key.json");
    private static final String PASSWORD = "superuser.password";
    private static final String ACCOUNTS = "data";
    private static final String PASSING = "tmp";

    private KeyFiles() {}

    /** What of it there is in an installation, by its place in its folder. */
    static List<Path> of(Home home) throws IOException {
        List<Path> files = new ArrayList<>();
        files.add(home.secrets());
        files.add(home.part(PartName.POSTGRES).resolve(PASSWORD));
        for (PartName part : PartName.values()) {
            if (part.isService()) {
                OF_SERVICES.forEach(name -> files.add(home.part(part).resolve(name)));
            }
        }
        Path accounts = home.part(PartName.KEYCLOAK).resolve(ACCOUNTS);
        if (Files.isDirectory(accounts)) {
            try (Stream<Path> found = Files.walk(accounts)) {
                found.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                        .filter(file -> !accounts.relativize(file).startsWith(PASSING))
                        .sorted()
                        .forEach(files::add);
            }
        }
        return files.stream()
                .filter(Files::exists)
                .map(file -> home.folder().relativize(file))
                .toList();
    }

    /** Copies all of it, and says what was copied. */
    static List<Held> copy(Home from, Path to) throws IOException {
        List<Held> held = new ArrayList<>();
        for (Path file : of(from)) {
            held.add(copy(from.folder(), file, to));
        }
        return held;
    }

    /** Copies one file to the same place in another folder, where its owner alone may read it. */
    static Held copy(Path from, Path file, Path to) throws IOException {
        Path target = to.resolve(file);
        OwnerOnly.folder(target.resolveSibling(""));
        Files.createFile(target, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (OutputStream out = Files.newOutputStream(target, StandardOpenOption.WRITE)) {
            String hash = FileHash.copy(from.resolve(file), out);
            return new Held(slashes(file), Files.size(target), hash);
        }
    }

    private static String slashes(Path file) {
        List<String> names = new ArrayList<>();
        file.forEach(name -> names.add(name.toString()));
        return String.join("/", names);
    }
}
