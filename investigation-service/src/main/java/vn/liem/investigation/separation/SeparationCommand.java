package vn.liem.investigation.separation;

import java.util.Optional;

/** What may be asked of a case that is to be separated from another. */
public sealed interface SeparationCommand {

    /** Tách vụ án: separate it; {@code registeredFor} is where a case of this number is registered already. */
    record SeparateCase(SeparationDecision separation, Optional<String> registeredFor) implements SeparationCommand {}
}
