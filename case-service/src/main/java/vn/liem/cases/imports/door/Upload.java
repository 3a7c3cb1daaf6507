package vn.liem.cases.imports.door;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import vn.liem.cases.imports.ImportRefusal;
import vn.liem.registers.file.RegisterFolder;
import vn.liem.registers.file.RegisterLimits;
import vn.liem.registers.row.Register;

/** A folder of registers as it was sent: a ZIP file. */
sealed interface Upload {

    /** The largest ZIP file, in bytes. */
    int MAX_BYTES = 32 * 1024 * 1024;

    /** The most files of a folder. */
    int MAX_FILES = 100;

    /** The longest name of a file, in characters. */
    int MAX_NAME_LENGTH = 200;

    /** It holds registers. */
    record Registers(RegisterFolder folder) implements Upload {}

    /** It is not taken in as a whole. */
    record Refused(ImportRefusal why) implements Upload {}

    /** Reads what was sent, within the limits of a folder. */
    static Upload of(byte[] zip) {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            long left = RegisterLimits.MAX_FOLDER_BYTES;
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.isDirectory()) {
                    // A folder has no content: one that has would be inflated unseen, however much it is.
                    if (in.read() >= 0) {
                        return new Refused(ImportRefusal.NOT_A_FOLDER);
                    }
                    continue;
                }
                String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
                byte[] bytes = in.readNBytes((int) left + 1);
                left -= bytes.length;
                if (left < 0 || files.size() == MAX_FILES) {
                    return new Refused(ImportRefusal.FOLDER_TOO_LARGE);
                }
                if (name.isEmpty() || name.length() > MAX_NAME_LENGTH || files.put(name, bytes) != null) {
                    return new Refused(ImportRefusal.NOT_A_FOLDER);
                }
            }
        } catch (IOException | IllegalArgumentException _) {
            // No ZIP, a damaged one, or names in no encoding: nothing of it can be trusted.
            return new Refused(ImportRefusal.NOT_A_FOLDER);
        }
        return files.isEmpty() ? new Refused(ImportRefusal.NOT_A_FOLDER) : withRegister(files);
    }

    private static Upload withRegister(Map<String, byte[]> files) {
        boolean any = files.keySet().stream().map(Register::ofFile).anyMatch(Optional::isPresent);
        return any ? new Registers(RegisterFolder.of(files)) : new Refused(ImportRefusal.NO_REGISTER);
    }
}
