package vn.liem.monitoring.figures.units.door;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.liem.monitoring.door.Place;
import vn.liem.monitoring.fact.UnitFact;
import vn.liem.monitoring.fact.view.FactTable;
import vn.liem.monitoring.figures.Counting;
import vn.liem.monitoring.figures.Figure;
import vn.liem.monitoring.figures.Part;
import vn.liem.monitoring.figures.units.Comparison;
import vn.liem.monitoring.figures.units.Indicator;
import vn.liem.monitoring.listing.Cell;
import vn.liem.monitoring.listing.Choosing;
import vn.liem.monitoring.listing.Column;
import vn.liem.monitoring.listing.Question;
import vn.liem.monitoring.listing.door.Answer;
import vn.liem.monitoring.listing.door.AskedListing;
import vn.liem.monitoring.listing.door.OpenFacts.Opened;
import vn.liem.monitoring.listing.door.RowWords;
import vn.liem.monitoring.listing.door.Screens;
import vn.liem.monitoring.word.Meaning;
import vn.liem.monitoring.word.MoneyUnit;
import vn.liem.service.door.FieldError;
import vn.liem.service.door.FieldRefusal;
import vn.liem.service.door.RequestRefused;
import vn.liem.service.door.Shows;

/** The facts behind one figure of one unit; those in whose territory the reader opens no case are a number alone. */
@Path("/units/facts")
@Authenticated
@RunOnVirtualThread
@Shows(FactTable.class)
public final class UnitFactsPage {

    private static final String[] NAMES = {"indicator", "unit", "side", "since"};
    private static final String BELOW = "/facts";

    private final Screens screens;
    private final AskedComparison asked;

    @Inject
    UnitFactsPage(Screens screens, AskedComparison asked) {
        this.screens = screens;
        this.asked = asked;
    }

    /** A fact on one side of a figure. */
    private record Behind(Part part, Side side) {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance show() {
        return screens.below(Place.UNITS, BELOW, this::answer, NAMES);
    }

    /** The list as a workbook. */
    @GET
    @Path("/list.xlsx")
    @Produces(AskedListing.XLSX)
    @Operation(hidden = true)
    public Response workbook() {
        return screens.workbook(Place.UNITS, this::answer, NAMES);
    }

    private Answer<Behind> answer(Opened opened, RowWords words) {
        Indicator indicator = asked.indicator().orElseThrow(() -> missing("?indicator"));
        Comparison comparison = asked.comparison(opened);
        List<String> codes = comparison.units().stream().map(UnitFact::code).toList();
        String unit = asked.oneOf("unit", codes).orElseThrow(() -> missing("?unit"));
        Counting counting = comparison.of(indicator, unit).counting();
        List<Behind> all = Stream.concat(
                        counting.counted().stream().map(part -> new Behind(part, Side.COUNTED)),
                        counting.base().stream().map(part -> new Behind(part, Side.BASE)))
                .toList();
        List<Behind> rows = all.stream()
                .filter(row -> opened.territory().holds(row.part().counted()))
                .sorted(Comparator.comparing(Behind::side)
                        .thenComparing(row -> row.part().on().orElse(LocalDate.MIN))
                        .thenComparing(row -> subject(row, words)))
                .toList();
        Question<Behind> question = new Question<>(
                "so-sanh-don-vi-" + indicator.code(),
                "%s – %s".formatted(words.frames().body(unit), words.language().say(indicator.title())),
                help(indicator, words),
                choosings(counting.figure(), words),
                columns(words, counting.figure()),
                rows,
                all.size() - rows.size());
        return Answer.of(question, List.of());
    }

    private static String help(Indicator indicator, RowWords words) {
        Meaning meaning = Meaning.of(indicator.figure());
        String of = meaning.base()
                .map(base -> words.of(" Mẫu số: ", " Of: ") + words.of(base.vietnamese(), base.english()))
                .orElse("");
        return words.of(meaning.counted().vietnamese(), meaning.counted().english())
                + of
                + " "
                + words.of(meaning.dates().vietnamese(), meaning.dates().english());
    }

    private static List<Choosing.Option<Behind>> sides(RowWords words) {
        return Arrays.stream(Side.values())
                .map(side -> new Choosing.Option<Behind>(
                        side.code(), words.of(side.vietnamese(), side.english()), row -> row.side() == side))
                .toList();
    }

    private static List<Choosing<Behind>> choosings(Figure figure, RowWords words) {
        Choosing<Behind> side = Choosing.links("side", words.of("Danh sách", "List"), sides(words));
        return isMoney(figure)
                ? List.of(
                        side, Choosing.form("money", words.of("Đơn vị tiền", "Money in"), AskedComparison.units(words)))
                : List.of(side);
    }

    private List<Column<Behind>> columns(RowWords words, Figure figure) {
        MoneyUnit money = asked.money();
        return List.of(
                Column.<Behind>of("subject", words.of("Số hồ sơ", "Number"), row -> words.subject(origin(row, words)))
                        .by(row -> Optional.of(subject(row, words))),
                Column.<Behind>of(
                                "on",
                                words.of("Ngày tính", "Counts by"),
                                row -> Cell.day(words.language(), row.part().on()))
                        .by(row -> row.part().on()),
                Column.<Behind>numbers(
                                "amount",
                                amountTitle(figure, words),
                                row -> isMoney(figure)
                                        ? Cell.money(
                                                words.language(),
                                                money,
                                                row.part().amount())
                                        : Cell.number(
                                                words.language(),
                                                row.part().amount().longValueExact()))
                        .by(row -> Optional.of(row.part().amount())),
                Column.of(
                        "side",
                        words.of("Danh sách", "List"),
                        row -> Cell.text(
                                words.of(row.side().vietnamese(), row.side().english()))));
    }

    private static boolean isMoney(Figure figure) {
        return switch (figure) {
            case Figure.Money _, Figure.MoneyRate _ -> true;
            case Figure.Count _, Figure.Rate _, Figure.Median _ -> false;
        };
    }

    private String amountTitle(Figure figure, RowWords words) {
        return switch (figure) {
            case Figure.Money _, Figure.MoneyRate _ ->
                words.of("Số tiền, ", "Amount, ")
                        + words.of(asked.money().vietnamese(), asked.money().english());
            case Figure.Median _ -> words.of("Số ngày", "Days");
            case Figure.Count _, Figure.Rate _ -> words.of("Tính là", "Counts as");
        };
    }

    private static String origin(Behind row, RowWords words) {
        return words.known().originOf(row.part().counted()).subject();
    }

    private static String subject(Behind row, RowWords words) {
        return words.known().numberOf(origin(row, words));
    }

    private static RequestRefused missing(String name) {
        return RequestRefused.because(FieldError.of(name, FieldRefusal.MISSING));
    }
}
