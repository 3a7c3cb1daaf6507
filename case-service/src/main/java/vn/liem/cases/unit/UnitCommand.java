package vn.liem.cases.unit;

import java.util.List;

/** What may be asked of a body. */
public sealed interface UnitCommand {

    /**
     * Đăng ký cơ quan, đơn vị.
     *
     * @param above the parent and everything above it, as it stands
     */
    record RegisterUnit(UnitDetails details, List<String> above) implements UnitCommand {
        public RegisterUnit {
            above = List.copyOf(above);
        }
    }

    /**
     * Đính chính.
     *
     * @param above the parent and everything above it, as it stands
     */
    record CorrectUnit(UnitDetails details, List<String> above) implements UnitCommand {
        public CorrectUnit {
            above = List.copyOf(above);
        }
    }
}
