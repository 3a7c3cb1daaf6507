package vn.liem.handover.protocol;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.liem.handover.protocol.Exploration.Found;

/** What {@code ./liem protocol} starts: the explorations with a number of bodies, each told as it goes and at its end. */
final class ProtocolRun {

    private static final int TOLD_STATES = 100_000;

    private final PrintStream out;
    private final PrintStream progress;

    ProtocolRun(PrintStream out, PrintStream progress) {
        this.out = out;
        this.progress = progress;
    }

    /** Takes the numbers of bodies, and {@code larger}; ends with 1 where a promise was broken. */
    public static void main(String... arguments) {
        List<Bounds> bounds = new ArrayList<>(ToExplore.ordinary());
        List<String> asked = new ArrayList<>(List.of(arguments));
        if (asked.remove("larger")) {
            bounds.addAll(ToExplore.larger());
        }
        bounds.removeIf(each -> !asked.contains(Integer.toString(each.bodies().size())));
        System.exit(new ProtocolRun(System.out, System.err).explore(bounds, Protocol.real()) ? 0 : 1);
    }

    /** Whether every promise is kept in every state. */
    boolean explore(List<Bounds> bounds, Protocol protocol) {
        long states = 0;
        long transitions = 0;
        boolean kept = !bounds.isEmpty();
        for (Bounds each : bounds) {
            Found found = Exploration.explore(each, protocol, looked -> {
                if (looked % TOLD_STATES == 0) {
                    progress.printf("  %,d states looked at%n", looked);
                }
            });
            out.printf(
                    "%s%n    %,d states, %,d transitions, %,d ends: %s%n",
                    inWords(each),
                    found.states(),
                    found.transitions(),
                    found.ends(),
                    found.broken().isEmpty() ? "every promise kept / giữ mọi cam kết" : "BROKEN / VI PHẠM");
            found.broken().forEach(out::println);
            kept &= found.broken().isEmpty();
            states += found.states();
            transitions += found.transitions();
        }
        out.printf("%,d states, %,d transitions in all / tổng cộng%n", states, transitions);
        out.println(
                kept
                        ? "Every promise is kept in every state. / Mọi trạng thái đều giữ đúng cam kết."
                        : "A PROMISE IS BROKEN. / CÓ CAM KẾT BỊ VI PHẠM.");
        return kept;
    }

    private static String inWords(Bounds bounds) {
        return "%d bodies, %d logs, %d offers; %s"
                .formatted(
                        bounds.bodies().size(),
                        bounds.logs(),
                        bounds.offers(),
                        bounds.happenings().stream()
                                .map(happening -> happening
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', ' '))
                                .sorted()
                                .collect(Collectors.joining(", ")));
    }
}
