package vn.liem.verifier.bundle;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.liem.verifier.OutsideWitness;
import vn.liem.verifier.TrustPolicy;
import vn.liem.verifier.stamp.StampAuthority;

/**
 * How many trusted witnesses must have countersigned a checkpoint, and which witnesses of no service count beside them.
 *
 * @param cosignatures of every log
 * @param ofLog of a log that is named, instead
 * @param outside the witnesses that the file names, and which of them must have signed
 * @param authorities whose time stamps are believed; they are witnesses of nothing
 */
public record WitnessPolicy(
        int cosignatures, Map<String, Integer> ofLog, Optional<TrustPolicy> outside, List<StampAuthority> authorities) {

    /** What holds where nobody says otherwise: one, since a log alone proves nothing against its own administrator. */
    public static final WitnessPolicy USUAL = new WitnessPolicy(1, Map.of());

    private static final String AUTHORITY = "authority ";
    private static final String RULE = "cosignatures";
    private static final Pattern LINE = Pattern.compile(RULE + " (0|[1-9][0-9]{0,2})(?: (\\S+))?");

    /** A line in the form of C2SP tlog-policy. */
    private static final Pattern OF_OUTSIDE = Pattern.compile("(?:witness|group|quorum|log)[ \\t].*");

    public WitnessPolicy {
        ofLog = Map.copyOf(ofLog);
        authorities = List.copyOf(authorities);
    }

    /** A policy that names no outside witness. */
    public WitnessPolicy(int cosignatures, Map<String, Integer> ofLog) {
        this(cosignatures, ofLog, Optional.empty(), List.of());
    }

    /**
     * Reads a file: {@code cosignatures N}, and {@code cosignatures N LOG} for a log; what follows a # is a remark. Beside them may
     * stand what a service reads of its own policy (C2SP tlog-policy): {@code witness}, {@code group}, {@code quorum}, {@code log}.
     * Where it has a quorum and no {@code cosignatures N}, the quorum alone says whose signatures are enough. {@code authority NAME
     * CERTIFICATE} names one that stamps time, with its certificate in base64; a witness that signs under that name would be read as
     * a time stamp and never hold, so that such a file is refused.
     */
    public static WitnessPolicy read(String file) {
        Optional<Integer> usual = Optional.empty();
        Map<String, Integer> ofLog = new HashMap<>();
        StringBuilder outside = new StringBuilder();
        List<StampAuthority> authorities = new ArrayList<>();
        IdentityHashMap<StampAuthority, Integer> lines = new IdentityHashMap<>();
        int number = 0;
        for (String line : file.lines().toList()) {
            number++;
            boolean isOutside = OF_OUTSIDE.matcher(line.strip()).matches();
            outside.append(isOutside ? line.strip() : "").append('\n');
            String rule = line.replaceFirst("#.*", "").strip();
            Matcher matcher = LINE.matcher(rule);
            if (isOutside || rule.isEmpty()) {
                continue;
            }
            if (rule.startsWith(AUTHORITY)) {
                authorities.add(authority(rule, number));
                lines.put(authorities.getLast(), number);
                continue;
            }
            if (!matcher.matches()) {
                throw Unreadable.because("policy_line", number);
            }
            int wanted = Integer.parseInt(matcher.group(1));
            if (matcher.group(2) == null) {
                usual = Optional.of(wanted);
            } else {
                ofLog.put(matcher.group(2), wanted);
            }
        }
        Optional<TrustPolicy> trusted =
                outside.toString().isBlank() ? Optional.empty() : Optional.of(trusted(outside.toString()));
        trusted.map(TrustPolicy::witnesses)
                .orElse(List.of())
                .forEach(witness -> authorities.stream()
                        .filter(authority ->
                                authority.name().equals(witness.key().signer()))
                        .findFirst()
                        .ifPresent(taken -> {
                            throw Unreadable.because("policy_line", lines.getOrDefault(taken, 0));
                        }));
        return new WitnessPolicy(
                usual.orElse(trusted.isPresent() ? 0 : USUAL.cosignatures()), ofLog, trusted, authorities);
    }

    private static StampAuthority authority(String rule, int number) {
        String[] words = rule.split("[ \\t]+", -1);
        try {
            if (words.length == 3) {
                return StampAuthority.of(words[1], Base64.getDecoder().decode(words[2]));
            }
        } catch (IllegalArgumentException _) {
            // Said below: it names no certificate for time stamps.
        }
        throw Unreadable.because("policy_line", number);
    }

    private static TrustPolicy trusted(String file) {
        try {
            return TrustPolicy.read(file);
        } catch (TrustPolicy.Refused e) {
            throw e.line() == 0 ? Unreadable.because("policy_quorum") : Unreadable.because("policy_line", e.line());
        }
    }

    int of(String log) {
        return ofLog.getOrDefault(log, cosignatures);
    }

    /** The witnesses that the file names. */
    List<OutsideWitness> witnesses() {
        return outside.map(TrustPolicy::witnesses).orElse(List.of());
    }
}
