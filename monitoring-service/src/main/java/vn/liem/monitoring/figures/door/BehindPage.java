package vn.liem.monitoring.figures.door;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.liem.monitoring.door.Address;
import vn.liem.monitoring.door.AskedDays;
import vn.liem.monitoring.door.Moment;
import vn.liem.monitoring.door.Place;
import vn.liem.monitoring.dossier.Law;
import vn.liem.monitoring.fact.view.FactTable;
import vn.liem.monitoring.figures.Counting;
import vn.liem.monitoring.figures.Definition;
import vn.liem.monitoring.figures.Definitions;
import vn.liem.monitoring.figures.Part;
import vn.liem.monitoring.figures.Report;
import vn.liem.monitoring.figures.ScopedFacts;
import vn.liem.monitoring.listing.Cell;
import vn.liem.monitoring.listing.Column;
import vn.liem.monitoring.listing.Question;
import vn.liem.monitoring.listing.door.Answer;
import vn.liem.monitoring.listing.door.AskedListing;
import vn.liem.monitoring.listing.door.OpenFacts.Opened;
import vn.liem.monitoring.listing.door.RowWords;
import vn.liem.monitoring.listing.door.Screens;
import vn.liem.monitoring.word.Meaning;
import vn.liem.monitoring.word.MoneyUnit;
import vn.liem.monitoring.word.PeriodScheme;
import vn.liem.service.door.FieldError;
import vn.liem.service.door.FieldRefusal;
import vn.liem.service.door.Query;
import vn.liem.service.door.RequestRefused;
import vn.liem.service.door.Shows;

/** The list behind a figure of a time: what it counts, or what it is a part of, as its definition takes them. */
@Path(BehindPage.PATH)
@Authenticated
@RunOnVirtualThread
@Shows(FactTable.class)
public final class BehindPage {

    static final String PATH = "/behind";

    private static final String FIGURE = "figure";
    private static final String LIST = "list";
    private static final String COUNTED = "counted";
    private static final String BASE = "base";
    private static final String[] NAMES = {FIGURE, LIST, "from", "to"};

    private final Screens screens;
    private final Query query;
    private final AskedListing asked;
    private final AskedDays days;
    private final Law law = Law.vietnam();

    @Inject
    BehindPage(Screens screens, Query query, AskedListing asked, AskedDays days) {
        this.screens = screens;
        this.query = query;
        this.asked = asked;
        this.days = days;
    }

    /** The address of what a figure counts in the time of a report, at the same moment. */
    public static Address counted(Moment moment, String figure, Report report) {
        return address(moment, figure, COUNTED, report);
    }

    /** The address of what a rate is a part of. */
    public static Address base(Moment moment, String figure, Report report) {
        return address(moment, figure, BASE, report);
    }

    private static Address address(Moment moment, String figure, String list, Report report) {
        Map<String, String> given = new LinkedHashMap<>();
        given.put(FIGURE, figure);
        given.put(LIST, list);
        given.put("from", report.from().toString());
        given.put("to", report.to().toString());
        given.putAll(moment.at(PATH).parameters());
        return new Address(PATH, given);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance show() {
        return screens.page(Place.BEHIND, this::answer, NAMES);
    }

    /** The list as a workbook. */
    @GET
    @Path("/list.xlsx")
    @Produces(AskedListing.XLSX)
    @Operation(hidden = true)
    public Response workbook() {
        return screens.workbook(Place.BEHIND, this::answer, NAMES);
    }

    private Answer<Part> answer(Opened opened, RowWords words) {
        Definition definition = query.text(FIGURE)
                .flatMap(Definitions::find)
                .orElseThrow(() -> RequestRefused.because(FieldError.of("?" + FIGURE, FieldRefusal.NOT_A_CODE)));
        boolean ofBase =
                asked.oneOf(LIST, List.of(COUNTED, BASE)).filter(BASE::equals).isPresent();
        PeriodScheme.Days period = days.asked();
        Report report = new Report(period.from(), period.to(), opened.moment().day(), opened.scope());
        Counting counting = definition.counting(ScopedFacts.of(opened.facts(), report, law.order()));
        List<Part> all = ofBase ? counting.base() : counting.counted();
        List<Part> rows = all.stream()
                .filter(part -> opened.territory().holds(part.counted()))
                .sorted(Comparator.comparing(
                                (Part part) -> part.on().map(Object::toString).orElse(""))
                        .thenComparing(part -> subject(part, opened)))
                .toList();
        Meaning meaning = Meaning.of(definition.id());
        return Answer.of(
                new Question<>(
                        "danh-sach-chi-tieu",
                        words.of(meaning.title().vietnamese(), meaning.title().english()),
                        help(meaning, ofBase, report, words),
                        List.of(),
                        columns(definition, rows, opened, words),
                        rows,
                        all.size() - rows.size()),
                List.of());
    }

    private static String help(Meaning meaning, boolean ofBase, Report report, RowWords words) {
        String counted = meaning.base()
                .filter(_ -> ofBase)
                .map(base -> words.of("Mẫu số: ", "Denominator: ") + words.of(base.vietnamese(), base.english()))
                .orElseGet(() -> words.of(
                        meaning.counted().vietnamese(), meaning.counted().english()));
        return words.of("%s Kỳ từ %s đến %s.", "%s Period from %s to %s.")
                .formatted(
                        ended(counted),
                        words.language().day(report.from()),
                        words.language().day(report.stateDay()));
    }

    private static String ended(String sentence) {
        return sentence.endsWith(".") ? sentence : sentence + ".";
    }

    private static String subject(Part part, Opened opened) {
        return opened.known().originOf(part.counted()).subject();
    }

    private static List<Column<Part>> columns(Definition definition, List<Part> rows, Opened opened, RowWords words) {
        Column<Part> number = Column.<Part>of(
                        "number", words.of("Số, ký hiệu", "Number"), part -> words.subject(subject(part, opened)))
                .by(part -> Optional.of(opened.known().numberOf(subject(part, opened))));
        Column<Part> day = Column.<Part>of(
                        "day", words.of("Ngày tính", "Counts by"), part -> Cell.day(words.language(), part.on()))
                .by(Part::on);
        Column<Part> body = Column.<Part>of("body", words.of("Cơ quan", "Body"), part -> words.body(part.body()))
                .by(Part::body);
        return switch (definition) {
            case Definition.Count _, Definition.Rate _ -> {
                List<Column<Part>> shown = new ArrayList<>(List.of(number, day));
                if (rows.stream().anyMatch(part -> part.body().isPresent())) {
                    shown.add(body);
                }
                // What a count takes off, since it came in by nothing that it counts, is a row of less than none.
                if (rows.stream().anyMatch(part -> !part.amount().equals(BigInteger.ONE))) {
                    shown.add(amount(words.of("Tính là", "Counts as"), words, MoneyUnit.DONG));
                }
                yield shown;
            }
            case Definition.Median _ ->
                List.of(number, day, amount(words.of("Số ngày", "Days"), words, MoneyUnit.DONG));
            case Definition.Money _, Definition.MoneyRate _ ->
                List.of(number, day, amount(words.of("Đồng", "Đồng"), words, MoneyUnit.DONG));
        };
    }

    private static Column<Part> amount(String title, RowWords words, MoneyUnit unit) {
        return Column.<Part>numbers("amount", title, part -> Cell.money(words.language(), unit, part.amount()))
                .by(part -> Optional.<BigInteger>of(part.amount()));
    }
}
