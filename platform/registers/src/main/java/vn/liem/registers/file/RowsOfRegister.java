package vn.liem.registers.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import vn.liem.procedure.Wording;
import vn.liem.registers.answer.FileSentences;
import vn.liem.registers.row.Cells;
import vn.liem.registers.row.Column;
import vn.liem.registers.row.Fault;
import vn.liem.registers.row.NotText;
import vn.liem.registers.row.Reading;
import vn.liem.registers.row.Register;
import vn.liem.registers.row.SharedValues;

/** The rows below a header, read one by one: each is a row of the register or a fault, and its cells are let go. */
final class RowsOfRegister {

    private final Register register;
    private final List<String> header;
    private final Map<String, Integer> positions;
    private final Map<Integer, Column<?>> columns = new TreeMap<>();
    private final FileRows file;
    private final SharedValues shared;
    private final List<LinedRow> rows = new ArrayList<>();
    private final List<LinedFault> faults = new ArrayList<>();

    RowsOfRegister(Register register, List<String> header, FileRows file, SharedValues shared) {
        this.register = register;
        this.header = header;
        this.positions = Cells.positionsOf(header);
        this.file = file;
        this.shared = shared;
        for (Column<?> column : register.table().columns()) {
            Optional.ofNullable(positions.get(column.name())).ifPresent(position -> columns.put(position, column));
        }
    }

    ReadRegister read() {
        int read = 0;
        while (true) {
            switch (file.next()) {
                case FileRows.Step.Row(var row) -> {
                    read++;
                    if (read > RegisterLimits.MAX_ROWS) {
                        return ReadRegister.refused(register, OverLimit.rows());
                    }
                    take(row);
                }
                case FileRows.Step.End(var merged) -> {
                    refuseCovered(merged);
                    return new ReadRegister(register, rows, faults, unknownColumns());
                }
                case FileRows.Step.Faulty(var why) -> {
                    return ReadRegister.refused(register, why);
                }
            }
        }
    }

    private void take(PhysicalRow row) {
        Optional<LinedFault> shape = shapeFault(row);
        if (shape.isPresent()) {
            faults.add(shape.get());
            return;
        }
        Cells cells = new Cells(positions, row.cells(), row.notText(), shared);
        switch (register.table().read(cells)) {
            case Reading.Read(var read) -> rows.add(new LinedRow(row.line(), read));
            case Reading.Faulty(var fault, var column, var text) ->
                faults.add(new LinedFault(
                        row.line(),
                        fault,
                        column.name(),
                        placed(row.line(), column, said(cells, fault, column, text))));
        }
    }

    /** A column that the header lacks has no cell to be found. */
    private Wording placed(int line, Column<?> column, Wording said) {
        Integer position = positions.get(column.name());
        return position == null ? said : file.at(line, position, said);
    }

    private static Wording said(Cells cells, Fault fault, Column<?> column, String text) {
        return cells.misplaced(column)
                .filter(kept -> kept.faultIn(column).equals(Optional.of(fault)))
                .map(kept -> FileSentences.notText(kept, column, text))
                .orElseGet(() -> FileSentences.cell(fault, column, text));
    }

    private Optional<LinedFault> shapeFault(PhysicalRow row) {
        List<String> texts = row.cells();
        for (int i = 0; i < texts.size(); i++) {
            if (texts.get(i).length() > RegisterLimits.MAX_CELL_CHARS) {
                String column = Optional.<Column<?>>ofNullable(columns.get(i))
                        .map(Column::name)
                        .orElse("");
                return Optional.of(new LinedFault(
                        row.line(),
                        Fault.OVER_LIMIT,
                        column,
                        file.at(
                                row.line(),
                                i,
                                FileSentences.overLimit(
                                        "Số ký tự của một ô", "The length of a cell", RegisterLimits.MAX_CELL_CHARS))));
            }
        }
        return texts.size() == header.size()
                ? Optional.empty()
                : Optional.of(new LinedFault(
                        row.line(),
                        Fault.WRONG_COLUMN_COUNT,
                        "",
                        file.at(
                                row.line(),
                                Math.max(texts.size() - 1, 0),
                                FileSentences.wrongCount(texts.size(), header.size()))));
    }

    /**
     * Which cells are merged stands behind all rows of a sheet. A cell that is covered has no value of its own, and that of the
     * first one may be meant for one row or for all: nothing is guessed.
     */
    private void refuseCovered(List<MergedCells> merged) {
        if (merged.isEmpty()) {
            return;
        }
        TreeSet<Integer> open = new TreeSet<>();
        rows.forEach(row -> open.add(row.line()));
        faults.stream()
                .filter(fault -> fault.fault().compareTo(Fault.MISSING_VALUE) >= 0)
                .forEach(fault -> open.add(fault.line()));
        Map<Integer, LinedFault> covered = new TreeMap<>();
        for (MergedCells area : merged) {
            int first = firstCovered(area, area.firstRow()).isPresent() ? area.firstRow() : area.firstRow() + 1;
            List<Integer> lines =
                    first > area.lastRow() || firstCovered(area, first).isEmpty()
                            ? List.of()
                            : List.copyOf(open.subSet(first, true, area.lastRow(), true));
            for (int line : lines) {
                firstCovered(area, line).ifPresent(position -> covered.put(line, coveredFault(line, position)));
                open.remove(line);
            }
        }
        rows.removeIf(row -> covered.containsKey(row.line()));
        faults.removeIf(fault -> covered.containsKey(fault.line()));
        faults.addAll(covered.values());
        faults.sort(Comparator.comparingInt(LinedFault::line));
    }

    private Optional<Integer> firstCovered(MergedCells area, int line) {
        return IntStream.rangeClosed(area.firstColumn(), Math.min(area.lastColumn(), header.size()))
                .boxed()
                .filter(position -> columns.containsKey(position) && area.covers(position, line))
                .findFirst();
    }

    private LinedFault coveredFault(int line, int position) {
        Column<?> column = columns.get(position);
        if (column == null) {
            throw new IllegalStateException("only cells of known columns are looked at");
        }
        return new LinedFault(
                line,
                Fault.MISSING_VALUE,
                column.name(),
                file.at(line, position, FileSentences.notText(NotText.MERGED, column, "")));
    }

    private List<UnknownColumn> unknownColumns() {
        Set<String> known = new HashSet<>(register.header());
        return header.stream()
                .filter(name -> !known.contains(name))
                .map(name -> UnknownColumn.of(register, name))
                .toList();
    }
}
