package vn.liem.registers.answer;

import java.util.Map;
import vn.liem.registers.known.Origin;
import vn.liem.registers.row.Register;

/**
 * What the files of an import are called, so that a clerk is sent to the file that was handed in; rows of other imports stand
 * in the file that their register has by the format.
 *
 * @param importNo the import
 * @param names the names of its files
 */
public record FileNames(long importNo, Map<Register, String> names) {

    /** No file but those that the format names. */
    public static final FileNames OF_FORMAT = new FileNames(0, Map.of());

    public FileNames {
        names = Map.copyOf(names);
    }

    /** The name of the file in which a row stands. */
    public String of(Register register, Origin origin) {
        return switch (origin) {
            case Origin.Imported(var no, var _)
            when no == importNo -> names.getOrDefault(register, register.fileName());
            case Origin.Imported _, Origin.Live _ -> register.fileName();
        };
    }
}
