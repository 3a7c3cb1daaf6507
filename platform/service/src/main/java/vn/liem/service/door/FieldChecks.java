package vn.liem.service.door;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.liem.kernel.Refusal;
import vn.liem.service.Localities;

/** What only the door can check of fields: whether a body is known, whether a day has come; all findings in one answer. */
public final class FieldChecks {

    private final Localities units;
    private final LocalDate today;
    private final List<FieldError> errors = new ArrayList<>();

    /** Checks against these bodies and this day. */
    public FieldChecks(Localities units, LocalDate today) {
        this.units = units;
        this.today = today;
    }

    /** The day must have come. */
    public FieldChecks day(String pointer, LocalDate day) {
        return must(pointer, FieldRefusal.IN_THE_FUTURE, !day.isAfter(today));
    }

    /** The day must have come, where one is given. */
    public FieldChecks day(String pointer, Optional<LocalDate> day) {
        day.ifPresent(given -> day(pointer, given));
        return this;
    }

    /** The body must be known. */
    public FieldChecks unit(String pointer, String code) {
        return must(pointer, FieldRefusal.UNKNOWN_REFERENCE, units.isKnown(code));
    }

    /** The body must be known, where one is given. */
    public FieldChecks unit(String pointer, Optional<String> code) {
        code.ifPresent(given -> unit(pointer, given));
        return this;
    }

    /** This must hold of the field. */
    public FieldChecks must(String pointer, Refusal rule, boolean holds) {
        if (!holds) {
            errors.add(FieldError.of(pointer, rule));
        }
        return this;
    }

    /** Ends the request where something was found. */
    public void pass() {
        if (!errors.isEmpty()) {
            throw new RequestRefused(Problem.of(RequestRefusal.CONTENT_REFUSED, errors));
        }
    }
}
