package vn.liem.monitoring.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.liem.procedure.journey.CaseStage;

/**
 * Stages as boxes in the order of the law, with what passed between them as arrows (sơ đồ luồng): forward arrows run above the
 * boxes, back arrows below them. Where everything lies is counted here, so that the page needs no script.
 *
 * @param boxes the stages
 * @param arrows what passed, the most first, so that thin arrows lie over broad ones
 */
public record FlowMap(List<Box> boxes, List<Arrow> arrows) {

    /** How wide the drawing is, in its own units. */
    public static final int WIDTH = 1200;

    /** How high. */
    public static final int HEIGHT = 420;

    private static final int MIDDLE = 210;
    private static final int BOX_WIDTH = 84;
    private static final int BOX_HEIGHT = 84;
    private static final int BROADEST = 14;
    private static final int LETTERS_MAX = 13;
    private static final int NEAR = 34;
    private static final int FURTHER = 14;

    /**
     * A stage.
     *
     * @param count how many stand there; none where nothing stays
     * @param x its left side
     * @param y its upper side
     */
    public record Box(CaseStage stage, Optional<Long> count, int x, int y) {

        /** Where its number stands. */
        public int countY() {
            return y + 22;
        }

        /** Where a line of its name stands, counted from 0. */
        public int lineY(int line) {
            return y + 40 + line * 13;
        }

        /** The words of its name, in lines that fit into it. */
        public List<String> lines(String name) {
            List<String> lines = new ArrayList<>();
            for (String word : name.split(" ", -1)) {
                boolean fits = !lines.isEmpty() && lines.getLast().length() + 1 + word.length() <= LETTERS_MAX;
                lines.add(fits ? lines.removeLast() + " " + word : word);
            }
            return lines;
        }

        /** Where its texts stand. */
        public int centre() {
            return x + BOX_WIDTH / 2;
        }
    }

    /**
     * What passed between two stages.
     *
     * @param path its line, as SVG says it
     * @param width how broad the line is
     * @param labelX where its number stands
     * @param labelY where its number stands
     */
    public record Arrow(Passage passage, long count, String path, String width, int labelX, int labelY) {}

    public FlowMap {
        boxes = List.copyOf(boxes);
        arrows = List.copyOf(arrows);
    }

    /** The map of how many stand at each stage and passed between them. */
    public static FlowMap of(Map<CaseStage, Long> standing, Map<Passage, Long> passed) {
        List<Box> boxes = new ArrayList<>();
        List<CaseStage> stages = List.of(CaseStage.values());
        int step = WIDTH / stages.size();
        for (CaseStage stage : stages) {
            boxes.add(new Box(
                    stage,
                    Optional.ofNullable(standing.get(stage)),
                    boxes.size() * step + (step - BOX_WIDTH) / 2,
                    MIDDLE - BOX_HEIGHT / 2));
        }
        long most = passed.values().stream().mapToLong(Long::longValue).max().orElse(1);
        List<Arrow> arrows = passed.entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .sorted(Map.Entry.<Passage, Long>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(each -> arrow(each.getKey(), each.getValue(), most, boxes))
                .toList();
        return new FlowMap(boxes, arrows);
    }

    private static Arrow arrow(Passage passage, long count, long most, List<Box> boxes) {
        boolean below = passage.to().compareTo(passage.from()) < 0;
        int side = below ? 1 : -1;
        int from = place(passage.from(), boxes);
        int to = place(passage.to(), boxes);
        int apart = Math.abs(to - from);
        int edge = MIDDLE + side * BOX_HEIGHT / 2;
        int bend = edge + side * (NEAR + apart * FURTHER / (WIDTH / boxes.size()));
        String path = "M%d %d C%d %d %d %d %d %d".formatted(from, edge, from, bend, to, bend, to, edge + side * 6);
        double width = Math.max(1, (double) BROADEST * count / most);
        // The middle of such a curve lies three quarters of the way to where it bends.
        return new Arrow(
                passage,
                count,
                path,
                String.format(Locale.ROOT, "%.1f", width),
                (from + to) / 2,
                edge + (bend - edge) * 3 / 4 + (below ? 16 : -6));
    }

    private static int place(CaseStage stage, List<Box> boxes) {
        return boxes.stream()
                .filter(box -> box.stage() == stage)
                .findFirst()
                .orElseThrow()
                .centre();
    }
}
