package vn.liem.whole;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Predicate;
import vn.liem.local.server.OwnerOnly;
import vn.liem.registers.RawRegisters;
import vn.liem.registers.RawRegisters.RawRow;
import vn.liem.registers.SampleRegisters;
import vn.liem.registers.row.Register;

/** The data sets as folders that the import command takes, whole or in parts. */
final class Samples {

    private Samples() {}

    /** The province as it is handed in. */
    static Path province() {
        return folder("province", SampleRegisters.PROVINCE.files());
    }

    /** The province with the rows beside that are to be refused. */
    static Path badRows() {
        return folder("bad-rows", SampleRegisters.BAD_ROWS.files());
    }

    /** Those rows of a data set that the predicate keeps; the bodies are in every part. */
    static Path part(String name, SampleRegisters of, Predicate<RawRow> kept) {
        RawRegisters all = RawRegisters.of(of.files());
        return folder(
                name,
                all.part(row -> row.file().equals(Register.UNITS.fileName()) || kept.test(row))
                        .files());
    }

    /** The first day of a row; empty where it has none that can be read. */
    static String firstDay(SampleRegisters of, RawRow row) {
        RawRegisters all = RawRegisters.of(of.files());
        return Register.ofFile(row.file())
                .flatMap(register -> register.table().firstColumn())
                .map(column -> all.cell(row, column.name()))
                .orElse("");
    }

    /** Writes files into a folder of that name. */
    static Path folder(String name, Map<String, byte[]> files) {
        Path folder = Path.of("target", "registers", name).toAbsolutePath();
        OwnerOnly.delete(folder);
        OwnerOnly.folder(folder);
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Files.write(folder.resolve(file.getKey()), file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }
}
