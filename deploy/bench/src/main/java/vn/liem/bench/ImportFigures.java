package vn.liem.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What imports took, of a small folder and of a large one, each into an installation of its own.
 *
 * @param small the small folder
 * @param large the large one
 * @param againSeconds the large folder once more, until it is known that nothing changes
 */
record ImportFigures(Imported small, Imported large, double againSeconds) {

    /** Seconds until the figures reflect the large folder, on an idle machine. */
    static final double LARGE_SECONDS_MAX = 300;

    /** Seconds for the same folder again. */
    static final double AGAIN_SECONDS_MAX = 60;

    /** How much more memory the large folder may take than the small one. */
    static final double MEMORY_RATIO_MAX = 1.2;

    /** The part that plans imports and carries them out. */
    static final String IMPORTING = "case";

    /** All parts together, as they peaked at one moment. */
    static final String EVERYTHING = "everything";

    /**
     * One import.
     *
     * @param seconds until the figures reflect it
     * @param cpuSeconds of everything in that time
     * @param peakPssMib the most memory that each part had meanwhile, and all of them together
     */
    record Imported(double seconds, double cpuSeconds, Map<String, Double> peakPssMib) {
        Imported {
            peakPssMib = Map.copyOf(peakPssMib);
        }
    }

    /** What a part had at most with the large folder, over what it had with the small one. */
    double ratio(String part) {
        return peak(large, part) / peak(small, part);
    }

    private static double peak(Imported imported, String part) {
        Double peak = imported.peakPssMib().get(part);
        if (peak == null) {
            throw new IllegalArgumentException(part + " was not looked at");
        }
        return peak;
    }

    /** The gates that were missed, a sentence each. */
    List<String> missed() {
        List<String> missed = new ArrayList<>();
        Gate.atMost(missed, "largeSeconds", large.seconds(), LARGE_SECONDS_MAX);
        Gate.atMost(missed, "againSeconds", againSeconds, AGAIN_SECONDS_MAX);
        Gate.atMost(missed, "peakOfImporting", ratio(IMPORTING), MEMORY_RATIO_MAX);
        Gate.atMost(missed, "peakOfEverything", ratio(EVERYTHING), MEMORY_RATIO_MAX);
        return missed;
    }
}
