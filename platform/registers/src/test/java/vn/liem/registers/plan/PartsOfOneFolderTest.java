package vn.liem.registers.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.liem.procedure.journey.CaseState;
import vn.liem.procedure.journey.StageMachine;
import vn.liem.registers.RawRegisters;
import vn.liem.registers.RawRegisters.RawRow;
import vn.liem.registers.SampleRegisters;
import vn.liem.registers.StrayDecisions;
import vn.liem.registers.known.CaseTimeline;
import vn.liem.registers.known.Known;
import vn.liem.registers.row.Register;

/** Whichever part comes first, all parts together give what one import of everything gives. */
class PartsOfOneFolderTest {

    private static final RawRegisters PROVINCE = RawRegisters.of(SampleRegisters.PROVINCE.files());
    private static final RawRegisters BAD_ROWS = RawRegisters.of(SampleRegisters.BAD_ROWS.files());
    private static final Map<RawRegisters, Outcome> WHOLE =
            Map.of(PROVINCE, outcome(PROVINCE, List.of(_ -> true)), BAD_ROWS, outcome(BAD_ROWS, List.of(_ -> true)));

    @ParameterizedTest
    @CsvSource({"2022-06-01", "2023-01-01", "2023-07-01", "2023-12-16", "2024-01-01", "2024-03-31", "2024-06-29"})
    void halves_by_date(String cut) {
        for (RawRegisters all : List.of(PROVINCE, BAD_ROWS)) {
            halves(all, row -> firstDay(all, row).compareTo(cut) < 0);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void halves_by_file(long seed) {
        for (RawRegisters all : List.of(PROVINCE, BAD_ROWS)) {
            List<Register> shuffled = new ArrayList<>(List.of(Register.values()));
            Collections.shuffle(shuffled, new Random(seed));
            Set<String> first = new HashSet<>();
            shuffled.subList(0, 7).forEach(register -> first.add(register.fileName()));
            halves(all, row -> first.contains(row.file()));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void rows_dealt_out_at_random(long seed) {
        for (RawRegisters all : List.of(PROVINCE, BAD_ROWS)) {
            Random random = new Random(seed);
            int parts = 2 + random.nextInt(3);
            Map<String, Integer> dealt = new HashMap<>();
            List<Predicate<RawRow>> shares = new ArrayList<>();
            for (int i = 0; i < parts; i++) {
                int share = i;
                shares.add(row ->
                        dealt.computeIfAbsent(StrayDecisions.together(all, row), _ -> random.nextInt(parts)) == share);
            }
            assertEquals(WHOLE.get(all), outcome(all, shares));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void unlawful_decisions_dealt_out_at_random(long seed) {
        Random random = new Random(seed);
        RawRegisters all = StrayDecisions.in(PROVINCE, random);
        Map<String, Boolean> dealt = new HashMap<>();
        halves(
                all,
                outcome(all, List.of(_ -> true)),
                row -> dealt.computeIfAbsent(StrayDecisions.together(all, row), _ -> random.nextBoolean()));
    }

    static LongStream seeds() {
        return LongStream.range(0, Math.min(Long.getLong("liem.walks", 200) / 4, 60));
    }

    private static void halves(RawRegisters all, Predicate<RawRow> first) {
        halves(all, WHOLE.get(all), first);
    }

    private static void halves(RawRegisters all, Outcome whole, Predicate<RawRow> first) {
        assertEquals(whole, outcome(all, List.of(first, first.negate())));
        assertEquals(whole, outcome(all, List.of(first.negate(), first)));
    }

    /** What the parts come to when they are imported one after the other. */
    private static Outcome outcome(RawRegisters all, List<Predicate<RawRow>> parts) {
        Known known = Known.nothing();
        List<Map<String, List<String>>> contents = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (Predicate<RawRow> part : parts) {
            var folder = all.part(part).folder();
            contents.add(contents(all.part(part)));
            Plan plan = Planner.plan(known, folder);
            plan.rejections().stream()
                    .filter(rejection -> !rejection.fault().waits())
                    .forEach(rejection -> refused.add(said(rejection, contents)));
            plan.settled().stream().forEach(rejection -> refused.add(said(rejection, contents)));
            known = plan.after();
            if (contents.size() == parts.size()) {
                plan.waiting().forEach(waiting -> refused.add(said(waiting.why(), contents)));
            }
        }
        Collections.sort(refused);
        Map<String, CaseState> stages = new TreeMap<>();
        CaseTimeline.of(known.accepted())
                .forEach((caseNo, timeline) ->
                        stages.put(caseNo, timeline.timeline().state(StageMachine.vietnam())));
        return new Outcome(PlanOfSamplesTest.rows(known), refused, stages);
    }

    private static Map<String, List<String>> contents(RawRegisters part) {
        Map<String, List<String>> contents = new HashMap<>();
        RawRegisters.of(part.files()).rows().forEach(row -> contents.put(row.file() + ":" + row.line(), row.cells()));
        return contents;
    }

    private static String said(Rejection rejection, List<Map<String, List<String>>> contents) {
        List<String> cells =
                contents.get((int) rejection.origin().importNo() - 1).get(rejection.file() + ":" + rejection.line());
        return rejection.file() + " " + rejection.fault().code() + " " + cells;
    }

    static String firstDay(RawRegisters all, RawRow row) {
        return Register.ofFile(row.file())
                .flatMap(register -> register.table().firstColumn())
                .map(column -> all.cell(row, column.name()))
                .orElse("");
    }

    private record Outcome(
            Set<PlanOfSamplesTest.KnownRowContent> accepted, List<String> refused, Map<String, CaseState> stages) {}
}
