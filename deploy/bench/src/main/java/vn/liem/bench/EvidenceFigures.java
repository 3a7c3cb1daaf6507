package vn.liem.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What evidence takes: its size, and the time of checking it.
 *
 * @param bundleBytes the bundle of a hand-over of ten documents with five witnesses
 * @param bundleMs each check of that bundle, in milliseconds
 * @param log a whole log
 */
record EvidenceFigures(long bundleBytes, List<Double> bundleMs, OfLog log) {

    /** Bytes of the bundle. */
    static final long BUNDLE_BYTES_MAX = 8 * 1024;

    /** Milliseconds of a check of the bundle, in the median. */
    static final double BUNDLE_MEDIAN_MS_MAX = 50;

    /** The time of checking a log by that of hashing its bytes. */
    static final double LOG_OVER_HASH_MAX = 3;

    /**
     * A log, measured in rounds that take turns; seconds.
     *
     * @param events how many
     * @param bytes of all headers and bodies
     * @param hashed SHA-256 over those bytes
     * @param checked the check of every leaf, chain, checkpoint and tile of the rows in memory
     * @param fromTables the same check with the rows read out of the database meanwhile, as {@code ./liem verify} does
     */
    record OfLog(long events, long bytes, List<Double> hashed, List<Double> checked, List<Double> fromTables) {
        OfLog {
            hashed = List.copyOf(hashed);
            checked = List.copyOf(checked);
            fromTables = List.copyOf(fromTables);
        }

        /** Median by median. */
        double checkedOverHashed() {
            return FiguresTimes.median(checked) / FiguresTimes.median(hashed);
        }

        /** The round in which the check took longest against the hashing of the same round. */
        double worst() {
            double worst = 0;
            for (int i = 0; i < checked.size(); i++) {
                worst = Math.max(worst, checked.get(i) / hashed.get(i));
            }
            return worst;
        }

        /** Median by median, with the reading. */
        double fromTablesOverHashed() {
            return FiguresTimes.median(fromTables) / FiguresTimes.median(hashed);
        }
    }

    EvidenceFigures {
        bundleMs = List.copyOf(bundleMs);
    }

    double bundleMedianMs() {
        return FiguresTimes.median(bundleMs);
    }

    double bundleWorstMs() {
        return Collections.max(bundleMs);
    }

    /** The gates that were missed, a sentence each. */
    List<String> missed() {
        List<String> missed = new ArrayList<>();
        Gate.atMost(missed, "bundleBytes", (double) bundleBytes, (double) BUNDLE_BYTES_MAX);
        Gate.atMost(missed, "bundleMedianMs", bundleMedianMs(), BUNDLE_MEDIAN_MS_MAX);
        Gate.atMost(missed, "logCheckedOverHashed", log.checkedOverHashed(), LOG_OVER_HASH_MAX);
        return missed;
    }
}
