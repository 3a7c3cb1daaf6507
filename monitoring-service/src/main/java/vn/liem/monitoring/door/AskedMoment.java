package vn.liem.monitoring.door;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import vn.liem.service.door.FieldError;
import vn.liem.service.door.FieldRefusal;
import vn.liem.service.door.Query;
import vn.liem.service.door.ReadScope;
import vn.liem.service.door.RequestRefused;

/** Reads from an address at which moment its page looks. */
@RequestScoped
public class AskedMoment {

    private final Query query;
    private final DayOfFacts days;

    @Inject
    AskedMoment(Query query, DayOfFacts days) {
        this.query = query;
        this.days = days;
    }

    /** The day of recording that is asked for. */
    public Optional<LocalDate> knownOn() {
        return query.day(Moment.KNOWN_ON);
    }

    /** The moment of a page with this view; the last day with facts where none is asked for. */
    public Moment moment(ReadScope scope, Address view) {
        AsOf last = days.asOf(scope);
        Optional<LocalDate> asOf = query.day(Moment.AS_OF);
        Optional<LocalDate> knownOn = knownOn();
        notAhead(Moment.AS_OF, asOf, last.today());
        notAhead(Moment.KNOWN_ON, knownOn, last.today());
        return new Moment(
                asOf.orElse(last.day()),
                knownOn,
                asOf.isPresent() || knownOn.isPresent(),
                last.today(),
                last.openedAt(),
                with(with(view, Moment.AS_OF, asOf), Moment.KNOWN_ON, knownOn));
    }

    private static Address with(Address view, String name, Optional<LocalDate> day) {
        return day.map(each -> view.with(name, each.toString())).orElse(view);
    }

    /** Nobody knows the days to come: a page of such a day would say nothing with certainty. */
    private static void notAhead(String name, Optional<LocalDate> day, LocalDate today) {
        if (day.filter(today::isBefore).isPresent()) {
            throw RequestRefused.because(FieldError.of("?" + name, FieldRefusal.BAD_FORM, "≤ " + today));
        }
    }
}
