package vn.liem.monitoring.listing.door;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;
import vn.liem.monitoring.door.Address;
import vn.liem.monitoring.door.AskedMoment;
import vn.liem.monitoring.door.Moment;
import vn.liem.monitoring.door.OneCountAtATime;
import vn.liem.monitoring.door.ScopeOfReports;
import vn.liem.monitoring.fact.Facts;
import vn.liem.monitoring.fact.Territory;
import vn.liem.monitoring.fact.view.CountedFacts;
import vn.liem.monitoring.fact.view.Known;
import vn.liem.monitoring.fact.view.SupervisedFacts;
import vn.liem.security.Act;
import vn.liem.service.door.Gate;

/** Opens the facts to who may see figures: at the moment that is asked for, each row where its case may be opened. */
@RequestScoped
public class OpenFacts {

    private final Gate gate;
    private final ScopeOfReports scopes;
    private final CountedFacts facts;
    private final SupervisedFacts supervised;
    private final AskedMoment moments;
    private final OneCountAtATime counts;

    @Inject
    OpenFacts(
            Gate gate,
            ScopeOfReports scopes,
            CountedFacts facts,
            SupervisedFacts supervised,
            AskedMoment moments,
            OneCountAtATime counts) {
        this.gate = gate;
        this.scopes = scopes;
        this.facts = facts;
        this.supervised = supervised;
        this.moments = moments;
        this.counts = counts;
    }

    /**
     * What is open.
     *
     * @param scope the unit whose figures are shown; nothing for everything
     */
    public record Opened(Known known, Territory territory, Moment moment, Optional<String> scope) {

        /** The facts. */
        public Facts facts() {
            return known.facts();
        }
    }

    /** Which facts a page needs. */
    public enum Part {
        /** Everything that figures count. */
        COUNTED,
        /** What is told of the items of the committee's list, {@link SupervisedFacts}. */
        SUPERVISED
    }

    /** What comes of work on the facts; what was known on an earlier day is read for one request at a time. */
    public <R> R opened(Part part, Address view, Function<Opened, R> work) {
        Moment moment = moment(view);
        return moment.knownOn().isPresent()
                ? counts.in(() -> work.apply(open(part, moment)))
                : work.apply(open(part, moment));
    }

    /** The same of work that holds every row of a list once more: for one request at a time on any day. */
    public <R> R openedInTurn(Part part, Address view, Function<Opened, R> work) {
        Moment moment = moment(view);
        return counts.in(() -> work.apply(open(part, moment)));
    }

    private Moment moment(Address view) {
        return moments.moment(gate.scope(Act.SEE_FIGURES), view);
    }

    private Opened open(Part part, Moment moment) {
        Known known = switch (part) {
            case COUNTED -> facts.at(moment.knownOn());
            case SUPERVISED -> supervised.at(moment.knownOn());
        };
        return new Opened(
                known,
                scopes.territoryIfAny(Act.READ_CASE, known.facts()),
                moment,
                scopes.of(Act.SEE_FIGURES, Optional.empty(), known.facts().units(), "?scope"));
    }
}
