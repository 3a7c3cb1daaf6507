package vn.liem.local.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * PostgreSQL refuses to run as root: root starts it in a user namespace of its own, where root's files stay readable
 * but no privilege is left, or, where the system forbids that, as the user nobody, who may read and write as root may
 * and nothing else.
 */
enum Unprivileged {
    AS_IT_IS(""),
    USER_NAMESPACE("unshare -U"),
    // The secure bit lets access(2), by which PostgreSQL looks for its programs, see the capability too.
    NOBODY("setpriv --reuid=65534 --regid=65534 --clear-groups --securebits=+no_setuid_fixup --inh-caps=+dac_override"
            + " --ambient-caps=+dac_override");

    private static final int NOBODY_ID = 65_534;

    private final String prefix;

    Unprivileged(String prefix) {
        this.prefix = prefix;
    }

    /** The way that this process can use. */
    static Unprivileged here() {
        if (!System.getProperty("user.name").equals("root")) {
            return AS_IT_IS;
        }
        return Commands.succeeds("unshare", "-U", "true") ? USER_NAMESPACE : NOBODY;
    }

    List<String> command(List<String> command) {
        return Stream.concat(prefix.lines().flatMap(line -> Stream.of(line.split(" ", -1))), command.stream())
                .toList();
    }

    /** Gives the folder to the user that the command will run as. */
    void own(Path folder) {
        if (this != NOBODY) {
            return;
        }
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path path : found.toList()) {
                Files.setAttribute(path, "unix:uid", NOBODY_ID);
                Files.setAttribute(path, "unix:gid", NOBODY_ID);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
