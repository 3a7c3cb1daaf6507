package vn.liem.monitoring.home;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.liem.procedure.journey.CaseStage;

/** How many cases stand at each stage, in the order of the law (bảng giai đoạn). */
public record StageBoard(List<Row> rows, long total) {

    /** The length of the longest bar. */
    private static final int FULL = 100;

    /**
     * A stage.
     *
     * @param bar its length against the fullest stage, in hundredths
     */
    public record Row(CaseStage stage, long count, int bar) {}

    public StageBoard {
        rows = List.copyOf(rows);
    }

    /** The board of these counts. */
    public static StageBoard of(Map<CaseStage, Long> counts) {
        long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
        List<Row> rows = new ArrayList<>();
        Arrays.stream(CaseStage.values()).forEach(stage -> {
            long count = counts.getOrDefault(stage, 0L);
            rows.add(new Row(stage, count, bar(count, most)));
        });
        return new StageBoard(
                rows, counts.values().stream().mapToLong(Long::longValue).sum());
    }

    /** No case at all leaves no bar, one case a visible one. */
    private static int bar(long count, long most) {
        return count == 0 ? 0 : Math.max(1, Math.toIntExact(count * FULL / most));
    }
}
