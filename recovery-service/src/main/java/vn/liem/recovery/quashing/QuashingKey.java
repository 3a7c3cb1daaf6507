package vn.liem.recovery.quashing;

import java.util.Optional;
import vn.liem.kernel.PersonKey;

/** Which decision: its number, and the one accused that it concerns where it does not concern all. */
public record QuashingKey(String documentNo, Optional<PersonKey> person) {}
