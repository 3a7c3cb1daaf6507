package vn.liem.whole;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.liem.local.run.PartName;
import vn.liem.local.run.RunState.PartState;

/** Which passwords of the database each running service was told, as the machine shows them of its process. */
record SecretsOfServices(Installation system) {

    /** The names of those passwords, of each service. */
    Map<PartName, Set<String>> ofDatabases() {
        Map<String, String> secrets = new SecretsInLogs(system).secrets();
        secrets.keySet().removeIf(name -> !name.startsWith("database.") && !name.equals("postgres"));
        Map<PartName, Set<String>> told = new TreeMap<>();
        for (PartName service : Databases.SERVICES) {
            String environment = environment(system.part(service));
            Set<String> known = new TreeSet<>(secrets.keySet());
            known.removeIf(name -> !environment.contains(secrets.get(name)));
            told.put(service, known);
        }
        return told;
    }

    private static String environment(PartState part) {
        try {
            return Files.readString(
                    Path.of("/proc", Long.toString(part.process().pid()), "environ"), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
