package vn.liem.cases.imports.door;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import vn.liem.procedure.part.RegisterLine;
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
    private final Map<Register, String> hashes = new EnumMap<>(Register.class);

    static Contents of(RegisterFolder folder) {
        Contents contents = new Contents();
        for (ReadRegister read : RegisterReader.read(folder)) {
            folder.file(read.register()).ifPresent(file -> contents.hashes.put(read.register(), file.sha256()));
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

    /** Where a row stands, for whoever is told of it. */
    RegisterLine line(Register register, int line) {
        String hash = hashes.get(register);
        if (hash == null) {
            throw new IllegalStateException("the upload has no " + register.fileName());
        }
        return new RegisterLine(hash, line);
    }
}
