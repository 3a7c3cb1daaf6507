package vn.liem.local.run;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeMap;
import vn.liem.local.server.OwnerOnly;

/** Passwords by name, each generated when it is first asked for and kept from then on. */
public final class Secrets {

    private final Path file;
    private final TreeMap<String, String> known = new TreeMap<>();

    /** Reads the file, which may be missing. */
    public Secrets(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            Properties lines = new Properties();
            try {
                lines.load(new StringReader(OwnerOnly.read(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            lines.stringPropertyNames().forEach(name -> known.put(name, lines.getProperty(name)));
        } else {
            save();
        }
    }

    /** The password of that name. */
    public synchronized String get(String name) {
        String password = known.get(name);
        if (password == null) {
            password = OwnerOnly.newPassword();
            known.put(name, password);
            save();
        }
        return password;
    }

    private void save() {
        StringBuilder text = new StringBuilder();
        known.forEach((name, password) ->
                text.append(name).append('=').append(password).append('\n'));
        OwnerOnly.write(file, text.toString());
    }
}
