package vn.liem.monitoring.figures.door;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.liem.monitoring.door.ScopeOfReports;
import vn.liem.monitoring.fact.view.CountedFacts;
import vn.liem.monitoring.fact.view.Known;
import vn.liem.monitoring.figures.Sheet;
import vn.liem.security.Act;

/** Puts a report that is asked for on paper, as a draft. */
@RequestScoped
class AskedPaper {

    private final ScopeOfReports scopes;
    private final CountedFacts facts;
    private final WholeBook book;

    @Inject
    AskedPaper(ScopeOfReports scopes, CountedFacts facts, WholeBook book) {
        this.scopes = scopes;
        this.facts = facts;
        this.book = book;
    }

    /** On paper stand the facts behind the figures too: both are of one reading. Its lists name what may be opened alone. */
    Paper paper(AskedReport.Asked what) {
        Known known = facts.at(what.knownOn());
        return new Paper(
                Sheet.of(known.facts(), what.report(), book.order()),
                known,
                Optional.empty(),
                Paper.bodyOf(known, what.report()),
                what.knownOn(),
                List.of(),
                Optional.empty(),
                book.order(),
                scopes.territoryIfAny(Act.READ_CASE, known.facts()));
    }
}
