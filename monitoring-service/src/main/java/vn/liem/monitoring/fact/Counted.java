package vn.liem.monitoring.fact;

import java.time.LocalDate;
import java.util.Optional;

/** What a figure counts: a fact, and the legal day by which it counts where it has one. */
public interface Counted {

    /** The fact. */
    Fact counted();

    /** The legal day. */
    Optional<LocalDate> on();
}
