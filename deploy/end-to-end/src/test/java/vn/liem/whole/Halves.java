package vn.liem.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import vn.liem.registers.RawRegisters;
import vn.liem.registers.RawRegisters.RawRow;
import vn.liem.registers.SampleRegisters;

/** The registers with their bad rows, in two folders that together are the whole. */
record Halves(Path first, Path second) {

    /** Where the registers are cut by date: about half of the rows lie before it. */
    static final String DAY = "2023-12-16";

    private static final Set<String> FILES =
            Set.of("cases.csv", "proceedings.csv", "petitions.csv", "assets.csv", "recoveries.csv", "supervision.csv");

    private static final SampleRegisters ALL = SampleRegisters.BAD_ROWS;

    /** Rows of before the day, and the others. */
    static Halves byDate() {
        return of("date", row -> Samples.firstDay(ALL, row).compareTo(DAY) < 0);
    }

    /** Cases and what was decided in them, and the rest. */
    static Halves byFile() {
        return of("file", row -> FILES.contains(row.file()));
    }

    private static Halves of(String name, Predicate<RawRow> first) {
        return new Halves(
                Samples.part("first-by-" + name, ALL, first), Samples.part("second-by-" + name, ALL, first.negate()));
    }

    /** The same the other way round. */
    Halves turned() {
        return new Halves(second, first);
    }

    /**
     * Which rows are refused once everything is there, each as its file, code and cells: what a further import of each half
     * answers, which changes nothing.
     */
    List<String> refusedInTheEnd(Installation system) {
        List<String> refused = new ArrayList<>();
        for (Path half : List.of(first, second)) {
            Path answer = half.resolveSibling(half.getFileName() + "-rejections.csv");
            system.run("import", half.toString(), "--rejections", answer.toString())
                    .good();
            refused.addAll(said(lines(answer), RawRegisters.of(files(half))));
        }
        return refused.stream().sorted().toList();
    }

    /** What is expected of all of them. */
    static List<String> expected() {
        return said(ALL.expectedRejections(), RawRegisters.of(ALL.files())).stream()
                .sorted()
                .toList();
    }

    private static List<String> said(List<String> rejections, RawRegisters of) {
        Map<String, RawRow> rows = new TreeMap<>();
        of.rows().forEach(row -> rows.put(row.file() + ":" + row.line(), row));
        return rejections.stream()
                .map(line -> line.split(",", -1))
                .map(cells -> "%s %s %s"
                        .formatted(
                                cells[0],
                                cells[2],
                                rows.get(cells[0] + ":" + cells[1]).cells()))
                .toList();
    }

    /** The lines of a file of rejections without its header, cut behind the code. */
    static List<String> lines(Path answer) {
        try {
            return Files.readAllLines(answer, StandardCharsets.UTF_8).stream()
                    .skip(1)
                    .map(line -> String.join(",", List.of(line.split(",", 4)).subList(0, 3)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, byte[]> files(Path folder) {
        Map<String, byte[]> files = new TreeMap<>();
        try (var all = Files.list(folder)) {
            for (Path file : all.toList()) {
                files.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** Figures and refused rows are those of one import of everything. */
    void comeToTheWhole(Installation system) {
        Figures.areThoseOfTheProvince(system);
        assertEquals(expected(), refusedInTheEnd(system));
        Figures.areThoseOfTheProvince(system);
    }
}
