package vn.liem.procedure.part;

import java.util.Optional;

/** On what a fact is recorded; it says how strictly the fact is judged. */
public sealed interface Basis {

    /** The code of the body whose decision it is. */
    String unit();

    /** An act of an officer in the system: every rule of the law applies. */
    record InSystem(String unit) implements Basis {
        public InSystem {
            UnitCode.check(unit);
        }
    }

    /**
     * A row of a register (sổ), which tells what happened elsewhere, on paper. Whoever brings it in has judged it among all rows
     * of the case; here it is refused only where its number already stands for something else.
     */
    record FromRegister(String unit, RegisterLine line) implements Basis {
        public FromRegister {
            UnitCode.check(unit);
        }
    }

    /** The same basis for a decision of another body. */
    default Basis of(String other) {
        return switch (this) {
            case InSystem _ -> new InSystem(other);
            case FromRegister(var _, var line) -> new FromRegister(other, line);
        };
    }

    /** The line of the register, where there is one. */
    default Optional<RegisterLine> registerLine() {
        return switch (this) {
            case InSystem _ -> Optional.empty();
            case FromRegister(var _, var line) -> Optional.of(line);
        };
    }
}
