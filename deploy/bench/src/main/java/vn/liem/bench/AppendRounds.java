package vn.liem.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The rates of every round, by what was measured, and the ratios that follow from them. */
final class AppendRounds {

    /** What is measured in turn. */
    enum Subject {
        SINGLE_ROWS,
        PROVEN_64,
        BARE_64,
        PROVEN_256,
        BARE_256
    }

    private final Map<Subject, List<Double>> perSecond = new EnumMap<>(Subject.class);

    void add(Subject subject, double rate) {
        perSecond.computeIfAbsent(subject, _ -> new ArrayList<>()).add(rate);
    }

    /** The rates of the rounds in their order. */
    List<Double> of(Subject subject) {
        return List.copyOf(perSecond.getOrDefault(subject, List.of()));
    }

    double median(Subject subject) {
        return median(of(subject));
    }

    /** The median of one by the median of the other. */
    double ratio(Subject of, Subject over) {
        return median(of) / median(over);
    }

    /** The lowest ratio that a round had. */
    double worst(Subject of, Subject over) {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < of(of).size(); round++) {
            ratios.add(of(of).get(round) / of(over).get(round));
        }
        return Collections.min(ratios);
    }

    /** What evidence leaves of the rate: the lower of the two numbers of callers. */
    double withEvidenceOverWithout() {
        return Math.min(ratio(Subject.PROVEN_64, Subject.BARE_64), ratio(Subject.PROVEN_256, Subject.BARE_256));
    }

    private static double median(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
