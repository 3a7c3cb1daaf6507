package vn.liem.cases.imports;

import java.util.Optional;
import vn.liem.registers.row.CaseRow;
import vn.liem.registers.row.Reference;
import vn.liem.registers.row.Register;
import vn.liem.registers.row.RegisterRow;
import vn.liem.registers.row.SourceRow;
import vn.liem.registers.row.UnitRow;

/** What rows are carried in turn for: those of one lane follow one another in the order of the plan, lanes do not wait. */
public record Lane(String name) {

    /** Bodies stand above one another, so all of them are one lane; else it is the case or the source it speaks of. */
    public static Lane of(RegisterRow row) {
        return switch (row) {
            case UnitRow _ -> new Lane("units");
            case CaseRow registered -> ofCase(registered.caseNo());
            case SourceRow source -> ofSource(source.sourceNo());
            case RegisterRow other ->
                named(Register.CASES, other)
                        .map(Lane::ofCase)
                        .or(() -> named(Register.SOURCES, other).map(Lane::ofSource))
                        .orElseGet(() -> new Lane(ownNumber(other)));
        };
    }

    private static Optional<String> named(Register register, RegisterRow row) {
        return row.references().stream()
                .map(Reference::target)
                .filter(target -> target.register() == register)
                .map(target -> target.parts().getFirst())
                .findFirst();
    }

    private static Lane ofCase(String number) {
        return new Lane("case " + number);
    }

    private static Lane ofSource(String number) {
        return new Lane("source " + number);
    }

    private static String ownNumber(RegisterRow row) {
        return row.register() + " " + row.key();
    }
}
