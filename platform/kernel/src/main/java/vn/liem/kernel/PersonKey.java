package vn.liem.kernel;

import java.util.UUID;

/** The pseudonym under which events speak of a person; only the directory of case-service knows the name behind it. */
public record PersonKey(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
