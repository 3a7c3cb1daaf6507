package vn.liem.monitoring.deadlines.door;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.liem.monitoring.door.Address;
import vn.liem.monitoring.door.AsOf;
import vn.liem.monitoring.door.DayOfFacts;
import vn.liem.monitoring.door.Frame;
import vn.liem.monitoring.door.Frames;
import vn.liem.monitoring.door.Pages;
import vn.liem.monitoring.door.Place;
import vn.liem.monitoring.door.TextsOfCases;
import vn.liem.monitoring.dossier.Law;
import vn.liem.monitoring.fact.ClockFact;
import vn.liem.monitoring.fact.view.ClockCard;
import vn.liem.monitoring.fact.view.ClockCards;
import vn.liem.monitoring.fact.view.DueGroup;
import vn.liem.monitoring.fact.view.FactTable;
import vn.liem.procedure.Wording;
import vn.liem.security.Act;
import vn.liem.service.door.Gate;
import vn.liem.service.door.ReadScope;
import vn.liem.service.door.Shows;

/** The running time limits by urgency, each with how its last day was counted. */
@Path(AskedDeadlines.PATH)
@Produces(MediaType.TEXT_HTML)
@Authenticated
@RunOnVirtualThread
@Shows(FactTable.class)
public final class DeadlineListPage {

    private static final int ROWS = 50;

    private final Gate gate;
    private final Frames frames;
    private final DayOfFacts days;
    private final ClockCards clocks;
    private final TextsOfCases texts;
    private final AskedDeadlines asked;
    private final Law law = Law.vietnam();

    @Inject
    DeadlineListPage(
            Gate gate, Frames frames, DayOfFacts days, ClockCards clocks, TextsOfCases texts, AskedDeadlines asked) {
        this.gate = gate;
        this.frames = frames;
        this.days = days;
        this.clocks = clocks;
        this.texts = texts;
        this.asked = asked;
    }

    /**
     * A row of the list.
     *
     * @param daysLeft negative once its last day is over; none where that is not known
     */
    public record Row(ClockCard card, ClockFact clock, Wording name, Optional<String> holder, Optional<Long> daysLeft) {

        /** Whether its last day is over. */
        public boolean over() {
            return daysLeft.filter(left -> left < 0).isPresent();
        }

        /** How many days it is over, or has left. */
        public long days() {
            return Math.abs(daysLeft.orElse(0L));
        }
    }

    /** A group with those of its rows that are on this page. */
    public record Section(DueGroup group, long count, List<Row> rows) {}

    /** A part of the list, and how many are in it. */
    public record Part(DueGroup group, long count, Address address, boolean open) {}

    /** One of the values to choose from. */
    public record Choice(String code, String name, boolean chosen) {}

    /** What the page shows. */
    public record Listed(
            List<Section> sections,
            TextsOfCases.Titles titles,
            Pages pages,
            Address address,
            List<Part> parts,
            Address whole,
            boolean all,
            String group,
            Optional<Long> within,
            List<Choice> clocks,
            List<Choice> bodies) {

        /** What narrows the list, in words. */
        public List<String> set() {
            return Stream.concat(clocks.stream(), bodies.stream())
                    .filter(Choice::chosen)
                    .map(Choice::name)
                    .toList();
        }
    }

    @CheckedTemplate(basePath = "pages/deadline-list", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        private Templates() {}

        static native TemplateInstance page(Frame frame, AsOf asOf, Listed listed);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list() {
        ReadScope scope = gate.scope(Act.READ_CASE);
        AsOf asOf = days.asOf(scope);
        ClockCards.Wanted wanted = asked.wanted();
        Map<DueGroup, Long> counts = clocks.counts(wanted, scope, asOf.today());
        List<DueGroup> shown = asked.group().map(List::of).orElse(List.of(DueGroup.values()));
        long total = shown.stream()
                .mapToLong(group -> counts.getOrDefault(group, 0L))
                .sum();
        Pages pages = Pages.of(asked.page(), total, ROWS);
        List<Section> sections = sections(shown, counts, pages, wanted, scope, asOf.today());
        Listed listed = new Listed(
                sections,
                texts.titles(sections.stream()
                        .flatMap(section -> section.rows().stream())
                        .map(Row::card)
                        .filter(ClockCard::ofCase)
                        .map(ClockCard::subject)
                        .distinct()
                        .toList()),
                pages,
                asked.address(asked.group()),
                parts(counts),
                asked.address(Optional.empty()),
                asked.group().isEmpty(),
                asked.group().map(DueGroup::code).orElse(""),
                wanted.within().map(Integer::longValue),
                clockChoices(wanted),
                bodyChoices(wanted));
        return Templates.page(frames.of(Place.DEADLINES), asOf, listed)
                .setLocale(frames.language().locale());
    }

    /** Of each group the rows that fall on the page, the groups one behind the other. */
    private List<Section> sections(
            List<DueGroup> groups,
            Map<DueGroup, Long> counts,
            Pages pages,
            ClockCards.Wanted wanted,
            ReadScope scope,
            LocalDate today) {
        List<Section> sections = new ArrayList<>();
        long skipped = (pages.number() - 1L) * ROWS;
        int left = ROWS;
        for (DueGroup group : groups) {
            long count = counts.getOrDefault(group, 0L);
            if (skipped >= count || left == 0) {
                skipped = Math.max(0, skipped - count);
                continue;
            }
            List<Row> rows = clocks.of(group, wanted, scope, today, Math.toIntExact(skipped), left).stream()
                    .map(card -> row(card, today))
                    .toList();
            sections.add(new Section(group, count, rows));
            left -= rows.size();
            skipped = 0;
        }
        return sections;
    }

    private Row row(ClockCard card, LocalDate today) {
        ClockFact clock = card.clock();
        return new Row(
                card,
                clock,
                law.nameOfClock(clock.clock()),
                card.holder().map(frames::body),
                clock.dueOn().map(due -> ChronoUnit.DAYS.between(today, due)));
    }

    private List<Part> parts(Map<DueGroup, Long> counts) {
        return Arrays.stream(DueGroup.values())
                .filter(group -> counts.containsKey(group) || asked.group().equals(Optional.of(group)))
                .map(group -> new Part(
                        group,
                        counts.getOrDefault(group, 0L),
                        asked.address(Optional.of(group)),
                        asked.group().equals(Optional.of(group))))
                .toList();
    }

    private List<Choice> clockChoices(ClockCards.Wanted wanted) {
        return asked.clocks().stream()
                .map(code -> new Choice(
                        code,
                        frames.language().say(law.nameOfClock(code)),
                        wanted.clock().equals(Optional.of(code))))
                .toList();
    }

    private List<Choice> bodyChoices(ClockCards.Wanted wanted) {
        return asked.bodies().stream()
                .map(code -> new Choice(code, frames.body(code), wanted.body().equals(Optional.of(code))))
                .toList();
    }
}
