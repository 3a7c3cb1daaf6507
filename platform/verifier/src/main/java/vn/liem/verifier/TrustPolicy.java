package vn.liem.verifier;

import java.net.URI;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose signatures a checkpoint needs, in the form of C2SP tlog-policy: {@code witness NAME KEY [URL]}, {@code group NAME
 * all|any|N MEMBER…}, and one {@code quorum NAME}. Lines of logs are passed over: services and checkers know the logs by other
 * means.
 */
public final class TrustPolicy {

    /** How many witnesses and groups a file may name. */
    public static final int NAMES_MAX = 64;

    private static final String NONE = "none";

    private final Map<String, OutsideWitness> witnesses = new LinkedHashMap<>();
    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final Set<String> members = new HashSet<>();
    private final Set<String> keys = new HashSet<>();
    private @Nullable String quorum;

    /** A file that is not of the form, and the line that is not; 0 where none says who must have signed. */
    public static final class Refused extends IllegalArgumentException {

        private final int line;

        private Refused(String message, int line, @Nullable Throwable cause) {
            super(message, cause);
            this.line = line;
        }

        /** The number of the line, from 1; 0 where the line {@code quorum} is missing. */
        public int line() {
            return line;
        }
    }

    /** So many of these must have signed. */
    private record Group(int threshold, List<String> members) {}

    private TrustPolicy() {}

    /** Reads a file; {@link Refused} where it is not of the form, with the number of the line. */
    public static TrustPolicy read(String file) {
        TrustPolicy policy = new TrustPolicy();
        int number = 0;
        for (String line : file.lines().toList()) {
            number++;
            try {
                policy.take(line.strip());
            } catch (IllegalArgumentException e) {
                throw new Refused(
                        "the policy of witnesses, line %d: %s / dòng %d của tệp chứng kiến không hợp lệ"
                                .formatted(number, e.getMessage(), number),
                        number,
                        e);
            }
        }
        if (policy.quorum == null) {
            throw new Refused("the policy of witnesses has no line quorum / tệp chứng kiến thiếu dòng quorum", 0, null);
        }
        return policy;
    }

    private void take(String line) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        List<String> words = List.of(line.split("[ \\t]+", -1));
        String kind = words.getFirst();
        if (kind.equals("witness") && (words.size() == 3 || words.size() == 4)) {
            witness(words);
        } else if (kind.equals("group") && words.size() > 3) {
            group(words.get(1), words.get(2), words.subList(3, words.size()));
        } else if (kind.equals("quorum") && words.size() == 2 && quorum == null) {
            quorum = words.get(1).equals(NONE) ? NONE : known(words.get(1));
        } else if (!kind.equals("log") || words.size() < 2) {
            throw new IllegalArgumentException("it is no witness, group, log or single quorum");
        }
    }

    private void witness(List<String> words) {
        OutsideWitness.Key key = OutsideWitness.Key.parse(words.get(2));
        Optional<URI> url = words.size() == 4 ? Optional.of(url(words.get(3))) : Optional.empty();
        String name = newName(words.get(1));
        String bytes = words.get(2).substring(words.get(2).lastIndexOf('+'));
        if (!keys.add(bytes)) {
            throw new IllegalArgumentException("the key stands twice");
        }
        witnesses.put(name, new OutsideWitness(name, key, url));
    }

    private static URI url(String text) {
        URI url = URI.create(text);
        if (!List.of("http", "https").contains(url.getScheme()) || url.getHost() == null || url.getQuery() != null) {
            throw new IllegalArgumentException("the address is not http or https");
        }
        return url;
    }

    private void group(String name, String threshold, List<String> named) {
        for (String member : named) {
            if (!members.add(known(member))) {
                throw new IllegalArgumentException(member + " is a member twice");
            }
        }
        int needed = switch (threshold) {
            case "all" -> named.size();
            case "any" -> 1;
            default -> Integer.parseInt(threshold);
        };
        if (needed < 1 || needed > named.size()) {
            throw new IllegalArgumentException("%d of %d cannot be".formatted(needed, named.size()));
        }
        groups.put(newName(name), new Group(needed, List.copyOf(named)));
    }

    private String newName(String name) {
        if (name.equals(NONE) || witnesses.containsKey(name) || groups.containsKey(name)) {
            throw new IllegalArgumentException("the name " + name + " is taken");
        }
        if (witnesses.size() + groups.size() == NAMES_MAX) {
            throw new IllegalArgumentException("there are more than " + NAMES_MAX + " names");
        }
        return name;
    }

    private String known(String name) {
        if (!witnesses.containsKey(name) && !groups.containsKey(name)) {
            throw new IllegalArgumentException(name + " is named nowhere above");
        }
        return name;
    }

    /** The witnesses, in the order of the file. */
    public List<OutsideWitness> witnesses() {
        return List.copyOf(witnesses.values());
    }

    /** Whether the signatures of these witnesses are enough. */
    public boolean isMetBy(Set<String> signed) {
        String needed = quorum;
        return needed == null || needed.equals(NONE) || isSigned(needed, signed);
    }

    private boolean isSigned(String name, Set<String> signed) {
        Group group = groups.get(name);
        return group == null
                ? signed.contains(name)
                : group.members().stream()
                                .filter(member -> isSigned(member, signed))
                                .count()
                        >= group.threshold();
    }
}
