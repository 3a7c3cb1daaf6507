package vn.liem.monitoring.fact.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is told of the items of the committee's list, with clocks and holders, which figures do not count, and the directives
 * and meetings beside. It is read when it is asked for and kept until something is told; what was known on an earlier day is
 * kept nowhere.
 */
@ApplicationScoped
public class SupervisedFacts {

    private final FactReader book;
    private volatile Kept kept = new Kept(Known.none(), 0);

    /** What was read last, and of which filling of the book. */
    private record Kept(Known known, long filling) {}

    @Inject
    SupervisedFacts(FactReader book) {
        this.book = book;
    }

    /** What is known, of now or by what was recorded up to a day. */
    public Known at(Optional<LocalDate> day) {
        return book.read(moment -> day.isPresent() ? moment.ofSupervised(day) : now(moment));
    }

    private Known now(FactMoment moment) {
        Kept last = kept;
        if (last.filling() == moment.filling() && last.known().position().equals(moment.position())) {
            return last.known();
        }
        Known read = moment.ofSupervised(Optional.empty());
        kept = new Kept(read, moment.filling());
        return read;
    }
}
