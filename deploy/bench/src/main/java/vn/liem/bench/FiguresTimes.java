package vn.liem.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How long each request took, in seconds, with few cases and with many. */
final class FiguresTimes {

    private final Series quiet = new Series(new ArrayList<>(), new ArrayList<>());
    private final Series afterNews = new Series(new ArrayList<>(), new ArrayList<>());
    private final Map<String, Double> others = new LinkedHashMap<>();

    /** The same request of both, in turn. */
    record Series(List<Double> few, List<Double> many) {

        /** The median with many cases by the median with few. */
        double ratio() {
            return median(many) / median(few);
        }

        double worstMany() {
            return Collections.max(many);
        }
    }

    /** The current period where nothing came since it was asked for. */
    void quiet(double few, double many) {
        quiet.few().add(few);
        quiet.many().add(many);
    }

    /** The current period right after a case came. */
    void afterNews(double few, double many) {
        afterNews.few().add(few);
        afterNews.many().add(many);
    }

    /** Something else, with many cases. */
    void other(String what, double seconds) {
        others.put(what, seconds);
    }

    Series quiet() {
        return quiet;
    }

    Series afterNews() {
        return afterNews;
    }

    Map<String, Double> others() {
        return Collections.unmodifiableMap(others);
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
