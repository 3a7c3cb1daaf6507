package vn.liem.monitoring.home.door;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.liem.monitoring.door.AsOf;
import vn.liem.monitoring.door.DayOfFacts;
import vn.liem.monitoring.door.Frame;
import vn.liem.monitoring.door.Frames;
import vn.liem.monitoring.door.Moment;
import vn.liem.monitoring.door.Place;
import vn.liem.monitoring.door.TextsOfCases;
import vn.liem.monitoring.dossier.Law;
import vn.liem.monitoring.fact.view.CaseCard;
import vn.liem.monitoring.fact.view.CaseCards;
import vn.liem.monitoring.fact.view.ClockCards;
import vn.liem.monitoring.fact.view.DueGroup;
import vn.liem.monitoring.fact.view.SourceCards;
import vn.liem.monitoring.fact.view.WaitsFor;
import vn.liem.monitoring.home.StageBoard;
import vn.liem.monitoring.listing.door.AskedListing;
import vn.liem.monitoring.listing.door.OpenFacts;
import vn.liem.monitoring.listing.door.OpenFacts.Part;
import vn.liem.procedure.Wording;
import vn.liem.security.Act;
import vn.liem.service.door.Gate;
import vn.liem.service.door.ReadScope;
import vn.liem.service.door.RequestAtDoor;

/** The first page: of the committee what it must decide and whether it is on target, of all others what stands now. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Authenticated
@RunOnVirtualThread
public final class HomePage {

    private static final int LAST_MOVED = 10;

    private final Gate gate;
    private final Frames frames;
    private final DayOfFacts days;
    private final CaseCards cases;
    private final SourceCards sources;
    private final ClockCards clocks;
    private final TextsOfCases texts;
    private final RequestAtDoor request;
    private final OpenFacts facts;
    private final AskedListing asked;
    private final Boards boards;
    private final Law law = Law.vietnam();

    @Inject
    HomePage(
            Gate gate,
            Frames frames,
            DayOfFacts days,
            CaseCards cases,
            SourceCards sources,
            ClockCards clocks,
            TextsOfCases texts,
            RequestAtDoor request,
            OpenFacts facts,
            AskedListing asked,
            Boards boards) {
        this.gate = gate;
        this.frames = frames;
        this.days = days;
        this.cases = cases;
        this.sources = sources;
        this.clocks = clocks;
        this.texts = texts;
        this.request = request;
        this.facts = facts;
        this.asked = asked;
        this.boards = boards;
    }

    /** A case that moved, and by what. */
    public record Moved(CaseCard card, Wording by, Optional<String> body) {}

    /** Sources that wait for one thing. */
    public record Waiting(WaitsFor what, long count, Optional<java.time.LocalDate> since) {}

    /**
     * What the page shows.
     *
     * @param overdue how many running time limits are over by today
     * @param dueSoon how many end within the days that the committee calls soon
     */
    public record Home(
            String territory,
            StageBoard board,
            List<Moved> moved,
            TextsOfCases.Titles titles,
            List<Waiting> waiting,
            long overdue,
            long dueSoon,
            long withFindings,
            long withMissedClocks) {}

    @CheckedTemplate(basePath = "pages/home", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        private Templates() {}

        static native TemplateInstance page(Frame frame, AsOf asOf, Home home);

        static native TemplateInstance committee(Frame frame, Moment moment, Board board);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance home() {
        ReadScope scope = gate.scope(Act.READ_CASE);
        if (!Place.MONITORED.isFor(request.officer().roles())) {
            AsOf asOf = days.asOf(scope);
            return Templates.page(frames.of(Place.HOME), asOf, now(scope, asOf))
                    .setLocale(frames.language().locale());
        }
        return facts.opened(Part.SUPERVISED, asked.address("/", Boards.PERIOD), opened -> {
            Moment moment = opened.moment();
            Optional<Home> now = moment.isChosen() ? Optional.empty() : Optional.of(now(scope, days.asOf(scope)));
            return Templates.committee(frames.of(Place.HOME), moment, boards.of(opened, scope, now))
                    .setLocale(frames.language().locale());
        });
    }

    /** What stands now, of everything that the reader may read. */
    private Home now(ReadScope scope, AsOf asOf) {
        List<CaseCard> moved = cases.lastMoved(scope, asOf.day(), LAST_MOVED);
        Map<DueGroup, Long> due = clocks.counts(ClockCards.Wanted.ALL, scope, asOf.today());
        return new Home(
                frames.body(request.officer().jurisdiction()),
                StageBoard.of(cases.byStage(scope)),
                moved.stream().map(this::moved).toList(),
                texts.titles(moved.stream().map(CaseCard::id).toList()),
                waiting(scope),
                due.getOrDefault(DueGroup.CRITICALLY_OVERDUE, 0L) + due.getOrDefault(DueGroup.OVERDUE, 0L),
                due.getOrDefault(DueGroup.DUE_SOON, 0L),
                cases.count(CaseCards.Part.WITH_FINDINGS, scope),
                cases.count(CaseCards.Part.WITH_MISSED_CLOCKS, scope));
    }

    private Moved moved(CaseCard card) {
        return new Moved(
                card,
                law.name(card.lastMove()),
                card.lastMove().body().or(card::body).map(frames::body));
    }

    private List<Waiting> waiting(ReadScope scope) {
        Map<WaitsFor, SourceCards.Waiting> counts = sources.waiting(scope);
        List<Waiting> waiting = new ArrayList<>();
        for (WaitsFor what : EnumSet.of(WaitsFor.RECEIPT, WaitsFor.DECISION, WaitsFor.RESUMPTION)) {
            Optional<SourceCards.Waiting> found = Optional.ofNullable(counts.get(what));
            waiting.add(new Waiting(
                    what, found.map(SourceCards.Waiting::count).orElse(0L), found.map(SourceCards.Waiting::since)));
        }
        return waiting;
    }
}
