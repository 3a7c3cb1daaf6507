package vn.liem.monitoring.door;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.liem.monitoring.word.PeriodScheme;
import vn.liem.service.door.FieldError;
import vn.liem.service.door.FieldRefusal;
import vn.liem.service.door.Query;
import vn.liem.service.door.RequestRefused;

/** Reads from a request from which day to which it asks. */
@RequestScoped
public class AskedDays {

    private final Query query;

    @Inject
    AskedDays(Query query) {
        this.query = query;
    }

    /** From one day to another; or a part of a year by one of the schemes. */
    public PeriodScheme.Days asked() {
        Optional<String> scheme = query.text("scheme");
        if (scheme.isPresent()) {
            return partOf(scheme.get());
        }
        List<FieldError> errors = new ArrayList<>();
        Optional<LocalDate> from = query.day("from");
        Optional<LocalDate> to = query.day("to");
        if (from.isEmpty()) {
            errors.add(FieldError.of("?from", FieldRefusal.MISSING));
        }
        if (to.isEmpty()) {
            errors.add(FieldError.of("?to", FieldRefusal.MISSING));
        }
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            errors.add(FieldError.of("?to", FieldRefusal.BAD_FORM, "≥ from"));
        }
        if (!errors.isEmpty()) {
            throw RequestRefused.because(errors.toArray(FieldError[]::new));
        }
        return new PeriodScheme.Days(from.orElseThrow(), to.orElseThrow());
    }

    private PeriodScheme.Days partOf(String code) {
        PeriodScheme scheme = PeriodScheme.find(code)
                .orElseThrow(() -> RequestRefused.because(FieldError.of("?scheme", FieldRefusal.NOT_A_CODE)));
        int year = query.text("year")
                .filter(text -> text.matches("20[0-9]{2}"))
                .map(Integer::parseInt)
                .orElseThrow(() -> RequestRefused.because(FieldError.of("?year", FieldRefusal.BAD_FORM, "2024")));
        PeriodScheme.Part part = query.code("part", PeriodScheme.Part.values())
                .map(name -> PeriodScheme.Part.valueOf(name.toUpperCase(Locale.ROOT)))
                .orElse(PeriodScheme.Part.YEAR);
        return scheme.days(year, part);
    }
}
