package vn.liem.registers.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.liem.registers.RawRegisters;
import vn.liem.registers.RawRegisters.RawRow;
import vn.liem.registers.SampleRegisters;
import vn.liem.registers.file.RegisterFolder;
import vn.liem.registers.known.Known;
import vn.liem.registers.known.Origin;

/** Whatever stands in a file, the answer is a plan, and every row of it is planned, unchanged or refused. */
class ChangedCellsTest {

    private static final RawRegisters PROVINCE = RawRegisters.of(SampleRegisters.PROVINCE.files());
    private static final int SECONDS_FOR_THE_NATION = 20;

    private static final List<String> CELLS = List.of(
            "",
            " ",
            "2024-02-30",
            "2023-01-01",
            "2024-12-31",
            "9999-12-31",
            "0000-01-01",
            "yes",
            "-1",
            "0",
            "999999999999999999",
            "1e9",
            "VA-00001",
            "VA-00030",
            "T01",
            "BC-00001",
            ";",
            "BC-00001;",
            "a\"b",
            "a\nb",
            "judged",
            "case",
            "=1+1",
            "\u0000",
            "Hồ Thanh B1",
            "\uD83D\uDE00");

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void changed_cells_never_break_the_planner(long seed) {
        Random random = new Random(seed);
        List<RawRow> rows = new ArrayList<>();
        for (RawRow row : PROVINCE.rows()) {
            rows.add(random.nextInt(10) == 0 ? changed(row, random) : row);
        }
        RegisterFolder folder = new RawRegisters(PROVINCE.headers(), rows).folder();
        Plan first = Planner.plan(Known.nothing(), folder);
        Plan again = Planner.plan(first.after(), folder);
        assertEquals(List.of(), again.rows());
        assertEquals(first.rejections(), withImport(again.rejections(), first));
        Plan over = Planner.plan(
                Planner.plan(Known.nothing(), SampleRegisters.PROVINCE.registers())
                        .after(),
                folder);
        long withdrawn = over.rows().stream()
                .filter(PlannedRow.Withdrawal.class::isInstance)
                .count();
        long repeated = rows.size()
                - (over.rows().size() - withdrawn)
                - over.unchanged().size()
                - over.rejections().size();
        assertTrue(repeated >= 0, () -> repeated + " rows were answered twice");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void changed_bytes_never_break_the_planner(long seed) {
        Random random = new Random(seed);
        Map<String, byte[]> files = new TreeMap<>(SampleRegisters.PROVINCE.files());
        files.replaceAll((_, bytes) -> changed(bytes, random));
        Plan plan = Planner.plan(Known.nothing(), RegisterFolder.of(files));
        assertTrue(plan.rejections().size() + plan.rows().size() > 0);
    }

    @Test
    @Timeout(SECONDS_FOR_THE_NATION)
    void the_registers_of_the_nation_are_planned_within_seconds() {
        RegisterFolder folder = SampleRegisters.NATIONAL.registers();
        Plan plan = Planner.plan(Known.nothing(), folder);
        assertTrue(plan.rows().size() > 25_000);
    }

    static LongStream seeds() {
        return LongStream.range(0, Math.min(Long.getLong("liem.walks", 200) / 4, 40));
    }

    private static RawRow changed(RawRow row, Random random) {
        List<String> cells = new ArrayList<>(row.cells());
        switch (random.nextInt(12)) {
            case 0 -> cells.removeLast();
            case 1 -> cells.add("x");
            default -> cells.set(random.nextInt(cells.size()), CELLS.get(random.nextInt(CELLS.size())));
        }
        return new RawRow(row.file(), row.line(), cells);
    }

    private static byte[] changed(byte[] bytes, Random random) {
        byte[] changed = bytes.clone();
        String special = "\",\n\r\u0000;-9\u00c3";
        byte[] signs = special.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < 1 + random.nextInt(5); i++) {
            changed[random.nextInt(changed.length)] = signs[random.nextInt(signs.length)];
        }
        return changed;
    }

    private static List<Rejection> withImport(List<Rejection> rejections, Plan of) {
        return rejections.stream()
                .map(one -> new Rejection(
                        one.register(),
                        new Origin.Imported(of.after().imports(), one.line()),
                        one.fault(),
                        one.column(),
                        one.message()))
                .toList();
    }
}
