package vn.liem.monitoring.figures.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.liem.monitoring.door.OneCountAtATime;
import vn.liem.monitoring.fact.Fact;
import vn.liem.monitoring.fact.Facts;
import vn.liem.monitoring.fact.Territory;
import vn.liem.monitoring.fact.view.Known;
import vn.liem.monitoring.figures.Counting;
import vn.liem.monitoring.figures.Definition;
import vn.liem.monitoring.figures.Definitions;
import vn.liem.monitoring.figures.LeftOut;
import vn.liem.monitoring.figures.Part;
import vn.liem.monitoring.figures.Report;
import vn.liem.monitoring.figures.ScopedFacts;

/**
 * Pages of the lists behind figures: the book is gone through a little at a time, and the rows of the page alone are kept.
 */
@ApplicationScoped
class ListsBehind {

    /** How long a request waits for its turn: each holds a connection while it goes through the book. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final WholeBook book;
    private final OneCountAtATime turns = new OneCountAtATime(PATIENCE);

    @Inject
    ListsBehind(WholeBook book) {
        this.book = book;
    }

    /**
     * Which list is asked for.
     *
     * @param knownOn by what was recorded up to this day; by everything where none is named
     * @param territory where the facts lie that may be named, among some facts with all bodies
     */
    record Asked(
            Definition definition,
            Report report,
            Optional<LocalDate> knownOn,
            FactsBehindResource.Side side,
            Function<Facts, Territory> territory) {}

    /**
     * A page of a list.
     *
     * @param outside how many facts the whole list has that may not be named
     */
    record Page(List<BehindFigure.Placed> rows, long outside) {}

    /** The first rows of those that are wanted, in the order of the list. */
    private static final class Rows {

        private final Predicate<BehindFigure.Placed> wanted;
        private final int most;
        private List<BehindFigure.Placed> rows = List.of();
        private long outside;

        Rows(Predicate<BehindFigure.Placed> wanted, int most) {
            this.wanted = wanted;
            this.most = most;
        }

        synchronized void add(List<BehindFigure.Placed> more, int all) {
            List<BehindFigure.Placed> together = new ArrayList<>(rows);
            more.stream().filter(wanted).forEach(together::add);
            rows = together.stream().sorted(BehindFigure.PLACES).limit(most).toList();
            outside += all - more.size();
        }

        synchronized Page page() {
            return new Page(rows, outside);
        }
    }

    /**
     * A page of a list.
     *
     * @param wanted which rows, those after the page before
     * @param most how many of them
     */
    Page page(Asked list, Predicate<BehindFigure.Placed> wanted, int most) {
        return turns.in(() -> {
            Rows rows = new Rows(wanted, most);
            book.read(list.knownOn(), parts -> read(list, parts, rows));
            return rows.page();
        });
    }

    private void read(Asked list, WholeBook.Parts parts, Rows rows) {
        Consumer<Consumer<Known>> through =
                Definitions.isByPerson(list.definition()) ? parts::byPerson : parts::bySubject;
        switch (list.side()) {
            case COUNTED ->
                through.accept(known -> add(list, known, counting(list, known).counted(), rows));
            case BASE ->
                through.accept(known -> add(list, known, counting(list, known).base(), rows));
            case LEFT_OUT -> leftOut(list, through, rows);
        }
    }

    private Counting counting(Asked list, Known known) {
        return list.definition().counting(ScopedFacts.of(known.facts(), list.report(), book.order()));
    }

    private static void add(Asked list, Known known, List<Part> all, Rows rows) {
        Territory territory = list.territory().apply(known.facts());
        List<Part> shown =
                all.stream().filter(part -> territory.holds(part.counted())).toList();
        rows.add(BehindFigure.counted(known, shown), all.size());
    }

    /** Which kinds of facts a figure counts shows in the whole book alone. */
    private void leftOut(Asked list, Consumer<Consumer<Known>> through, Rows rows) {
        Set<Class<? extends Fact>> kinds = ConcurrentHashMap.newKeySet();
        through.accept(
                known -> kinds.addAll(LeftOut.kinds(list.definition(), known.facts(), list.report(), book.order())));
        through.accept(known -> {
            List<LeftOut> all = LeftOut.of(list.definition(), known.facts(), list.report(), book.order(), kinds);
            Territory territory = list.territory().apply(known.facts());
            List<LeftOut> shown = all.stream()
                    .filter(each -> territory.holds(each.part().counted()))
                    .toList();
            rows.add(BehindFigure.leftOut(known, shown), all.size());
        });
    }
}
