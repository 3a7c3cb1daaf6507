package vn.liem.monitoring.fact.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import vn.liem.monitoring.fact.Facts;

/** How proceedings are conducted: officers, second signatures, interferences, missed dates; no figure counts any of it. */
@ApplicationScoped
public class ControlFacts {

    private final FactReader book;

    @Inject
    ControlFacts(FactReader book) {
        this.book = book;
    }

    /** What stands now, or stood by what was recorded up to a day; of clocks those that were missed alone. */
    public Facts at(Optional<LocalDate> knownOn) {
        return book.read(moment -> Facts.of(
                moment.ofControl(knownOn).stream().map(Known.Kept::fact).toList()));
    }
}
