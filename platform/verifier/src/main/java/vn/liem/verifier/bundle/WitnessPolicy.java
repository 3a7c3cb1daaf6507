package vn.liem.verifier.bundle;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many trusted witnesses must have countersigned a checkpoint.
 *
 * @param cosignatures of every log
 * @param ofLog of a log that is named, instead
 */
public record WitnessPolicy(int cosignatures, Map<String, Integer> ofLog) {

    /** What holds where nobody says otherwise: one, since a log alone proves nothing against its own administrator. */
    public static final WitnessPolicy USUAL = new WitnessPolicy(1, Map.of());

    private static final Pattern LINE = Pattern.compile("cosignatures (0|[1-9][0-9]{0,2})(?: (\\S+))?");

    public WitnessPolicy {
        ofLog = Map.copyOf(ofLog);
    }

    /** Reads a file: {@code cosignatures N}, and {@code cosignatures N LOG} for a log; what follows a # is a remark. */
    public static WitnessPolicy read(String file) {
        int usual = USUAL.cosignatures();
        Map<String, Integer> ofLog = new HashMap<>();
        int number = 0;
        for (String line : file.lines().toList()) {
            number++;
            String rule = line.replaceFirst("#.*", "").strip();
            Matcher matcher = LINE.matcher(rule);
            if (rule.isEmpty()) {
                continue;
            }
            if (!matcher.matches()) {
                throw Unreadable.because("policy_line", number);
            }
            int wanted = Integer.parseInt(matcher.group(1));
            if (matcher.group(2) == null) {
                usual = wanted;
            } else {
                ofLog.put(matcher.group(2), wanted);
            }
        }
        return new WitnessPolicy(usual, ofLog);
    }

    int of(String log) {
        return ofLog.getOrDefault(log, cosignatures);
    }
}
