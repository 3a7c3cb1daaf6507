package vn.liem.whole;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.liem.local.run.PartName;
import vn.liem.local.server.OwnerOnly;

/** Passwords, secrets of clients and tokens, looked for in log files. */
record SecretsInLogs(Installation system) {

    private static final Pattern TOKEN = Pattern.compile("eyJ[A-Za-z0-9_-]{10,}\\.[A-Za-z0-9_-]{10,}");

    /** Which secrets stand in which log files; each by its name and not by itself. */
    Set<String> found() {
        Map<String, String> secrets = secrets();
        Set<String> found = new TreeSet<>();
        new Places(system).logFiles().forEach((file, content) -> {
            secrets.forEach((name, secret) -> {
                if (content.contains(secret)) {
                    found.add("%s in %s".formatted(name, file));
                }
            });
            if (TOKEN.matcher(content).find()) {
                found.add("a token in " + file);
            }
        });
        return found;
    }

    /** Every secret of the installation by its name: the generated ones, and those of the servers. */
    Map<String, String> secrets() {
        Map<String, String> secrets = new TreeMap<>();
        Properties generated = new Properties();
        try {
            generated.load(new StringReader(OwnerOnly.read(system.home().secrets())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        generated.stringPropertyNames().forEach(name -> secrets.put(name, generated.getProperty(name)));
        secrets.put(
                "postgres",
                OwnerOnly.read(system.home().part(PartName.POSTGRES).resolve("superuser.password"))
                        .strip());
        secrets.put(
                "kafka",
                OwnerOnly.read(system.home().part(PartName.KAFKA).resolve("kafka.password"))
                        .strip());
        return secrets;
    }
}
