package vn.liem.cases.imports.door;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.liem.cases.imports.door.JobRows.Place;
import vn.liem.registers.answer.CsvLine;
import vn.liem.registers.row.CaseRow;
import vn.liem.registers.row.ProceedingRow;
import vn.liem.registers.row.Register;
import vn.liem.registers.row.RegisterRow;

/**
 * What stood in the system and rows of an import are read together with: what a corrected row says otherwise, the indictment
 * that a court accepts. It is kept like an upload, in the form of registers, without titles.
 */
final class SystemContent {

    private static final int FIRST_LINE = 2;

    private final long importNo;
    private final Map<Register, StringBuilder> files = new EnumMap<>(Register.class);
    private final Map<Register, Integer> nextLine = new EnumMap<>(Register.class);
    private final Map<RegisterRow, Place> places = new HashMap<>();

    SystemContent(long importNo) {
        this.importNo = importNo;
    }

    /** Where the row stands from now on; rows of other registers are read alone. */
    Optional<Place> place(RegisterRow row) {
        return switch (row) {
            case CaseRow registered -> Optional.of(places.computeIfAbsent(registered.untitled(), this::write));
            case ProceedingRow decision -> Optional.of(places.computeIfAbsent(decision, this::write));
            case RegisterRow _ -> Optional.empty();
        };
    }

    boolean isEmpty() {
        return files.isEmpty();
    }

    /** The files as a ZIP. */
    byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<Register, StringBuilder> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey().fileName()));
                zip.write(file.getValue().toString().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a ZIP in memory", e);
        }
        return bytes.toByteArray();
    }

    private Place write(RegisterRow row) {
        Register register = row.register();
        StringBuilder file =
                files.computeIfAbsent(register, _ -> new StringBuilder(CsvLine.of(register.header())).append('\n'));
        String line = CsvLine.of(row.texts());
        file.append(line).append('\n');
        int at = nextLine.getOrDefault(register, FIRST_LINE);
        nextLine.put(
                register, at + 1 + (int) line.chars().filter(c -> c == '\n').count());
        return new Place(-importNo, at);
    }
}
