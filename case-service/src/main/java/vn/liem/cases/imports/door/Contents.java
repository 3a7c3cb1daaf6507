package vn.liem.cases.imports.door;

import java.util.HashMap;
import java.util.Map;
import vn.liem.registers.file.LinedRow;
import vn.liem.registers.file.ReadRegister;
import vn.liem.registers.file.RegisterFolder;
import vn.liem.registers.file.RegisterReader;
import vn.liem.registers.row.Register;
import vn.liem.registers.row.RegisterRow;

/** The rows of one upload by register and line, in memory only. */
final class Contents {

    /** Where a row stands in an upload. */
    private record Place(Register register, int line) {}

    private final Map<Place, RegisterRow> rows = new HashMap<>();

    static Contents of(RegisterFolder folder) {
        Contents contents = new Contents();
        for (ReadRegister read : RegisterReader.read(folder)) {
            for (LinedRow lined : read.rows()) {
                contents.rows.put(new Place(read.register(), lined.line()), lined.row());
            }
        }
        return contents;
    }

    RegisterRow row(Register register, int line) {
        RegisterRow row = rows.get(new Place(register, line));
        if (row == null) {
            throw new IllegalStateException(
                    "the upload has no row on line %d of %s".formatted(line, register.fileName()));
        }
        return row;
    }
}
