package vn.liem.monitoring.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.liem.monitoring.fact.Fact;

/**
 * Something that happened on a legal day (sự kiện), as a fact of the book tells it. It holds codes, keys and days alone.
 *
 * @param fact the fact that tells it
 * @param type what happened, {@code file_sent}
 * @param activity the activity that it is a step of, {@code file_handed_over}; the type itself where it is a whole one
 * @param law the article or the row of limits by which it was done
 * @param detail the code that goes with it: a ground, an outcome, the kind of a measure
 * @param body the body that acted
 * @param links the objects that it has to do with
 */
public record Happening(
        Fact fact,
        String type,
        String activity,
        Transition transition,
        LocalDate on,
        Optional<String> law,
        Optional<String> detail,
        Optional<String> body,
        List<Link> links) {

    public Happening {
        links = List.copyOf(links);
    }

    /** An act that is whole in itself. */
    static Happening act(Fact fact, String type, LocalDate on, Link... links) {
        return step(fact, type, type, Transition.COMPLETE, on, links);
    }

    /** A step of an activity that takes several. */
    static Happening step(Fact fact, String type, String activity, Transition transition, LocalDate on, Link... links) {
        return new Happening(
                fact,
                type,
                activity,
                transition,
                on,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(links));
    }

    Happening by(Optional<String> unit) {
        List<Link> more = new ArrayList<>(links);
        unit.map(Link::acts).ifPresent(more::add);
        return new Happening(fact, type, activity, transition, on, law, detail, unit, more);
    }

    Happening by(String unit) {
        return by(Optional.of(unit));
    }

    Happening under(Optional<String> article) {
        return new Happening(fact, type, activity, transition, on, article, detail, body, links);
    }

    Happening detailed(Optional<String> code) {
        return new Happening(fact, type, activity, transition, on, law, code, body, links);
    }

    Happening detailed(Enum<?> code) {
        return detailed(Optional.of(code.name().toLowerCase(Locale.ROOT)));
    }

    Happening with(Optional<Link> link) {
        List<Link> more = new ArrayList<>(links);
        link.ifPresent(more::add);
        return new Happening(fact, type, activity, transition, on, law, detail, body, more);
    }
}
