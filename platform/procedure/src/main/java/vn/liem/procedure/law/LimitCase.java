package vn.liem.procedure.law;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.liem.procedure.Wording;
import vn.liem.procedure.file.Row;
import vn.liem.procedure.file.UnreadableRow;
import vn.liem.procedure.law.Limit.Countable;

/**
 * A case in which the row's limit has a length of its own: another body, a remote area, a class of crime.
 *
 * @param code the word by which it is asked for; the code of a class where the class decides
 * @param moved whether its end moves to a working day
 * @param from since when the law knows the case, where that is later than the row
 */
public record LimitCase(
        String code,
        Wording name,
        Countable length,
        boolean moved,
        Optional<LocalDate> from,
        List<ExtensionTerm> extensions) {

    public LimitCase {
        extensions = List.copyOf(extensions);
    }

    /** The class of crime that the case is for, if it is for one. */
    public Optional<OffenceClass> seriousness() {
        return Arrays.stream(OffenceClass.values())
                .filter(found -> found.code().equals(code))
                .findFirst();
    }

    static LimitCase read(Row row) {
        var code = row.text("case");
        if (!code.matches("[a-z][a-z_]*")) {
            throw new UnreadableRow(
                    "case phải là một từ viết thường, không dấu: %s".formatted(code),
                    "case must be a word in small letters: %s".formatted(code));
        }
        var length = Limit.readCountable(row);
        return new LimitCase(
                code,
                row.words(),
                length,
                LimitTerms.moved(row, length),
                row.dayOrNull("eff_from"),
                row.rows("extensions").stream().map(ExtensionTerm::read).toList());
    }
}
