package vn.liem.registers.row;

import java.util.Locale;

/** A constant that registers write in lower_snake_case. */
public interface Code {

    /** The constant's name. */
    String name();

    /** How a register file writes it. */
    default String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
