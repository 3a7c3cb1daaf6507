package vn.liem.registers.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the rows of one register are: columns, key, references and the order of the days within a row. Checks, templates
 * and the documentation of columns are all read from here.
 *
 * @param <R> the record of a row
 */
public final class RegisterTable<R extends RegisterRow> {

    private static final int KEY_PARTS = 3;

    private final Register register;
    private final Class<R> type;
    private final Function<Cells, R> reading;
    private final List<Cell<R, ?>> cells = new ArrayList<>();
    private final List<DateOrder> orders = new ArrayList<>();
    private Optional<Column<LocalDate>> first = Optional.empty();
    private Function<Cells, Optional<Reading.Faulty>> together = _ -> Optional.empty();

    private record Cell<R, T>(Column<T> column, Function<R, T> value) {
        String text(R row) {
            return column.write(value.apply(row));
        }

        Optional<LocalDate> day(R row) {
            return switch (value.apply(row)) {
                case LocalDate day -> Optional.of(day);
                case Optional<?> maybe -> maybe.map(LocalDate.class::cast);
                case Object other ->
                    throw new IllegalArgumentException("%s holds no day but a %s"
                            .formatted(column, other.getClass().getSimpleName()));
            };
        }
    }

    private RegisterTable(Register register, Class<R> type, Function<Cells, R> reading) {
        this.register = register;
        this.type = type;
        this.reading = reading;
    }

    static <R extends RegisterRow> RegisterTable<R> of(Register register, Class<R> type, Function<Cells, R> reading) {
        return new RegisterTable<>(register, type, reading);
    }

    <T> RegisterTable<R> with(Column<T> column, Function<R, T> value) {
        cells.add(new Cell<>(column, value));
        return this;
    }

    /** The same, for the day from which the row's fact holds. */
    RegisterTable<R> withFirst(Column<LocalDate> column, Function<R, LocalDate> value) {
        first = Optional.of(column);
        return with(column, value);
    }

    RegisterTable<R> notBefore(Column<?> later, Column<?> earlier) {
        orders.add(new DateOrder(later, earlier));
        return this;
    }

    /** A check of cells that depend on each other; runs on rows whose cells are right one by one. */
    RegisterTable<R> checkedTogether(Function<Cells, Optional<Reading.Faulty>> check) {
        together = check;
        return this;
    }

    /** The register. */
    public Register register() {
        return register;
    }

    /** The columns in the order of the format. */
    public List<Column<?>> columns() {
        return cells.stream().<Column<?>>map(Cell::column).toList();
    }

    /** The columns that form the key. */
    public List<Column<?>> keyColumns() {
        return columns().stream().filter(column -> column.need().isKey()).toList();
    }

    /** The columns without which the file cannot be read at all: those of keys and those of days. */
    public List<Column<?>> headerNeeds() {
        return columns().stream()
                .filter(column -> column.need().isKey() || column.holdsDay())
                .toList();
    }

    /** The column of the day from which a row's fact holds; units have none. */
    public Optional<Column<LocalDate>> firstColumn() {
        return first;
    }

    /** The row that the cells say, or the first fault in the order of faults, then of columns. */
    public Reading read(Cells row) {
        Optional<Reading.Faulty> worst = Optional.empty();
        for (Cell<R, ?> cell : cells) {
            String text = row.text(cell.column());
            Optional<Fault> fault = row.faultOf(cell.column());
            if (fault.isPresent() && worst.stream().noneMatch(w -> w.fault().compareTo(fault.get()) <= 0)) {
                worst = Optional.of(new Reading.Faulty(fault.get(), cell.column(), text));
            }
        }
        Optional<Reading> refused = worst.or(() -> together.apply(row)).map(Function.identity());
        return refused.orElseGet(() -> new Reading.Read(reading.apply(row)));
    }

    List<String> texts(RegisterRow row) {
        R typed = type.cast(row);
        return cells.stream().map(cell -> cell.text(typed)).toList();
    }

    RowKey keyOf(RegisterRow row) {
        R typed = type.cast(row);
        List<String> parts = new ArrayList<>(KEY_PARTS);
        for (Cell<R, ?> cell : cells) {
            if (cell.column().need().isKey()) {
                parts.add(cell.text(typed));
            }
        }
        return new RowKey(register, parts);
    }

    Optional<LocalDate> firstDayOf(RegisterRow row) {
        return first.flatMap(column -> day(type.cast(row), column));
    }

    Optional<DateOrder> brokenOrderOf(RegisterRow row) {
        R typed = type.cast(row);
        for (DateOrder order : orders) {
            if (broken(order, typed)) {
                return Optional.of(order);
            }
        }
        return Optional.empty();
    }

    private boolean broken(DateOrder order, R row) {
        Optional<LocalDate> later = day(row, order.later());
        Optional<LocalDate> earlier = day(row, order.earlier());
        return later.isPresent() && earlier.isPresent() && later.get().isBefore(earlier.get());
    }

    private Optional<LocalDate> day(R row, Column<?> column) {
        return cell(column.name()).flatMap(cell -> cell.day(row));
    }

    List<Reference> referencesOf(RegisterRow row) {
        R typed = type.cast(row);
        List<Reference> references = new ArrayList<>();
        for (Cell<R, ?> cell : cells) {
            if (cell.column().target() != Target.NOTHING) {
                references(typed, cell).forEach(references::add);
            }
        }
        return references;
    }

    private Stream<Reference> references(R row, Cell<R, ?> cell) {
        String text = cell.text(row);
        if (text.isEmpty()) {
            return Stream.empty();
        }
        Stream<RowKey> targets = switch (cell.column().target()) {
            case NOTHING -> Stream.empty();
            case UNIT -> Stream.of(RowKey.unit(text));
            case CASE -> Stream.of(RowKey.ofCase(text));
            case SOURCE -> Stream.of(RowKey.source(text));
            case ASSET -> Stream.of(RowKey.of(Register.ASSETS, text));
            case OBLIGATION -> Stream.of(RowKey.obligation(text));
            case PERSON_OF_CASE -> Stream.of(RowKey.accused(textOf(row, "case_no"), text));
            case PERSONS_OF_CASE ->
                Stream.of(text.split(";", -1)).map(person -> RowKey.accused(textOf(row, "case_no"), person));
            case SUBJECT ->
                Stream.of(textOf(row, "subject").equals("source") ? RowKey.source(text) : RowKey.ofCase(text));
        };
        return targets.map(target -> new Reference(cell.column(), target));
    }

    private String textOf(R row, String columnName) {
        return cell(columnName).map(cell -> cell.text(row)).orElse("");
    }

    private Optional<Cell<R, ?>> cell(String columnName) {
        for (Cell<R, ?> cell : cells) {
            if (cell.column().name().equals(columnName)) {
                return Optional.of(cell);
            }
        }
        return Optional.empty();
    }
}
