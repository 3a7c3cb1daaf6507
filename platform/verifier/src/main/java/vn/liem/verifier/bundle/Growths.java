package vn.liem.verifier.bundle;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.liem.verifier.Checkpoint;

/** What logs had signed earlier and events embed: each is signed, and is the beginning of what the log signs now. */
final class Growths {

    private final Map<String, Growth> given = new HashMap<>();
    private final Set<String> asked = new HashSet<>();
    private final Set<Said> held = new TreeSet<>(java.util.Comparator.comparing(Said::toString));
    private final SignedLogs logs;
    private final Findings found;

    Growths(List<Growth> growths, SignedLogs logs, Findings found) {
        growths.forEach(growth -> given.put(key(growth.log(), growth.size()), growth));
        this.logs = logs;
        this.found = found;
    }

    /** The checkpoint that an event embeds of a log, where it holds. */
    Optional<Checkpoint> embedded(Spoken by, String note, String log) {
        Optional<Checkpoint> checkpoint = logs.embedded(note, log);
        if (checkpoint.isEmpty()) {
            found.wrong("embedded_not_signed", by.place(), log);
            return checkpoint;
        }
        Checkpoint earlier = checkpoint.get();
        String key = key(log, earlier.size());
        asked.add(key);
        Growth growth = given.get(key);
        Optional<Checkpoint> now = logs.checkpoint(log);
        boolean holds = growth != null
                && now.isPresent()
                && growth.path()
                        .continues(
                                earlier.size(),
                                earlier.root(),
                                now.get().size(),
                                now.get().root());
        found.hold(holds, "not_a_beginning", log, earlier.size(), logs.size(log));
        held.add(Said.of("grew", log, earlier.size(), logs.size(log)));
        return checkpoint;
    }

    /** Says what has grown; a proof that nothing asked for has no place in a bundle. */
    void end() {
        found.hold(asked.containsAll(given.keySet()), "growth_unasked");
        held.forEach(said -> found.proven(said.code(), said.values().toArray()));
    }

    private static String key(String log, long size) {
        return log + " " + size;
    }
}
