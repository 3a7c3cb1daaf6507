package vn.liem.monitoring.fact.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.liem.monitoring.fact.CaseFact;
import vn.liem.monitoring.fact.DirectiveFact;
import vn.liem.monitoring.fact.Fact;
import vn.liem.monitoring.fact.Facts;
import vn.liem.monitoring.fact.PetitionFact;
import vn.liem.monitoring.fact.SourceFact;
import vn.liem.monitoring.fact.Territory;
import vn.liem.monitoring.fact.UnreadEvent;

/** What is known and counted, each fact with where it comes from, and how far each log was read for it. */
public final class Known {

    private final Map<String, Long> position;
    private final Facts facts;
    private final IdentityHashMap<Fact, Origin> origins;
    private final Map<String, String> numbers;
    private final List<UnreadEvent> unread;

    /** A fact and where it comes from. */
    record Kept(Fact fact, Origin origin) {}

    private Known(
            Map<String, Long> position,
            Facts facts,
            IdentityHashMap<Fact, Origin> origins,
            Map<String, String> numbers,
            List<UnreadEvent> unread) {
        this.position = position;
        this.facts = facts;
        this.origins = origins;
        this.numbers = numbers;
        this.unread = List.copyOf(unread);
    }

    /** Nothing, before anything was read. */
    public static Known none() {
        return of(Map.of(), List.of());
    }

    /** What is known at a position of each log. */
    static Known of(Map<String, Long> position, Collection<Kept> kept) {
        return of(position, kept, List.of());
    }

    /** The same, with what could not be read. */
    static Known of(Map<String, Long> position, Collection<Kept> kept, List<UnreadEvent> unread) {
        IdentityHashMap<Fact, Origin> origins = new IdentityHashMap<>();
        Map<String, String> numbers = new TreeMap<>();
        List<Fact> facts = new ArrayList<>();
        for (Kept each : kept) {
            facts.add(each.fact());
            origins.put(each.fact(), each.origin());
            numberOf(each.fact()).ifPresent(number -> numbers.put(each.origin().subject(), number));
        }
        return new Known(
                Collections.unmodifiableMap(new TreeMap<>(position)), Facts.of(facts), origins, numbers, unread);
    }

    private static Optional<String> numberOf(Fact fact) {
        if (fact instanceof CaseFact registered) {
            return Optional.of(registered.number());
        }
        if (fact instanceof SourceFact source) {
            return Optional.of(source.number());
        }
        if (fact instanceof DirectiveFact directive) {
            return Optional.of(directive.number());
        }
        return fact instanceof PetitionFact petition ? Optional.of(petition.number()) : Optional.empty();
    }

    /** How far each log was read before, by its name: everything up to there is in it. */
    public Map<String, Long> position() {
        return position;
    }

    /** The facts. */
    public Facts facts() {
        return facts;
    }

    /**
     * What could not be read of a territory, and what nobody can say where it belongs: it might be there. Only what was
     * counted from the logs knows of it.
     */
    public List<UnreadEvent> unreadIn(Territory territory) {
        Map<String, List<Fact>> told = new TreeMap<>();
        if (!unread.isEmpty()) {
            origins.forEach((fact, origin) -> told.computeIfAbsent(origin.subject(), _ -> new ArrayList<>())
                    .add(fact));
        }
        return unread.stream()
                .filter(event -> {
                    List<Fact> facts = told.getOrDefault(event.subject(), List.of());
                    return facts.isEmpty() || facts.stream().anyMatch(territory::holds);
                })
                .toList();
    }

    /** Where one of these facts comes from. */
    public Origin originOf(Fact fact) {
        Origin origin = origins.get(fact);
        if (origin == null) {
            throw new IllegalArgumentException("a fact of another reading");
        }
        return origin;
    }

    /** The number under which a subject is registered; its key where it has none. */
    public String numberOf(String subject) {
        return numbers.getOrDefault(subject, subject);
    }
}
