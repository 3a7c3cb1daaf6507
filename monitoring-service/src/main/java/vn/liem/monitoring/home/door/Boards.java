package vn.liem.monitoring.home.door;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.liem.monitoring.door.Address;
import vn.liem.monitoring.door.Frames;
import vn.liem.monitoring.dossier.Law;
import vn.liem.monitoring.dossier.Move;
import vn.liem.monitoring.fact.UnitTree;
import vn.liem.monitoring.fact.view.ClockCards;
import vn.liem.monitoring.figures.Figure;
import vn.liem.monitoring.figures.Report;
import vn.liem.monitoring.figures.door.BehindPage;
import vn.liem.monitoring.figures.door.KeptFigures;
import vn.liem.monitoring.home.BoardPeriod;
import vn.liem.monitoring.home.door.Board.Change;
import vn.liem.monitoring.listing.Tone;
import vn.liem.monitoring.listing.door.AskedListing;
import vn.liem.monitoring.listing.door.OpenFacts.Opened;
import vn.liem.monitoring.listing.door.RowWords;
import vn.liem.monitoring.listing.door.Screen;
import vn.liem.monitoring.monitored.MonitoredRow;
import vn.liem.monitoring.monitored.Since;
import vn.liem.monitoring.monitored.door.MonitoredAnswer;
import vn.liem.monitoring.word.Language;
import vn.liem.monitoring.word.MoneyUnit;
import vn.liem.service.door.ReadScope;
import vn.liem.service.door.RequestAtDoor;

/** Makes the first page of the committee: figures from the tallies that are kept, rows from what is on its list. */
@RequestScoped
class Boards {

    /** The parameter that says of which time figures tell. */
    static final String PERIOD = "period";

    /** How far ahead time limits are counted. */
    private static final int AHEAD_DAYS = 30;

    private static final int CHANGES = 12;

    private final Frames frames;
    private final KeptFigures figures;
    private final ClockCards clocks;
    private final AskedListing asked;
    private final RequestAtDoor request;
    private final Law law = Law.vietnam();

    @Inject
    Boards(Frames frames, KeptFigures figures, ClockCards clocks, AskedListing asked, RequestAtDoor request) {
        this.frames = frames;
        this.figures = figures;
        this.clocks = clocks;
        this.asked = asked;
        this.request = request;
    }

    /** The figures of a time, and those of the time before. */
    private record Counted(Report report, Map<String, Figure> now, Report earlier, Map<String, Figure> before) {

        long count(String figure) {
            return countOf(now, figure);
        }

        long change(String figure) {
            return countOf(now, figure) - countOf(before, figure);
        }

        private static long countOf(Map<String, Figure> figures, String id) {
            return figures.get(id) instanceof Figure.Count(var count) ? count : 0;
        }

        BigInteger vnd(String figure) {
            return now.get(figure) instanceof Figure.Money(var amount) ? amount : BigInteger.ZERO;
        }
    }

    /** The page at the moment that is open, with what is there for now alone. */
    Board of(Opened opened, ReadScope cases, Optional<HomePage.Home> now) {
        RowWords words = new RowWords(frames, opened.known());
        BoardPeriod period = asked.oneOf(
                        PERIOD,
                        Arrays.stream(BoardPeriod.values())
                                .map(BoardPeriod::code)
                                .toList())
                .flatMap(BoardPeriod::ofCode)
                .orElse(BoardPeriod.YEAR);
        Counted counted = counted(opened, period);
        List<MonitoredRow> rows = MonitoredAnswer.rows(opened).stream()
                .filter(row -> opened.territory().holds(row.of()))
                .toList();
        return new Board(
                territory(opened, words),
                periods(opened, period, words),
                said(counted, words.language()),
                tiles(opened, cases, counted, words),
                new RatesOfBoard(words, opened, counted.report()).of(counted.now()),
                MonitoredAnswer.byStage(opened, rows, words),
                MonitoredAnswer.at(opened).toString(),
                changes(opened, rows, words),
                now);
    }

    /** The own territory, also where it is all that is known; the whole country for who sees the figures of all. */
    private String territory(Opened opened, RowWords words) {
        String own = request.officer().jurisdiction();
        List<String> within = new UnitTree(opened.facts().units()).within(own);
        boolean isOwn = opened.scope().isPresent()
                || opened.facts().units().stream().allMatch(unit -> within.contains(unit.code()));
        return isOwn ? frames.body(opened.scope().orElse(own)) : words.of("Toàn quốc", "The whole country");
    }

    private Counted counted(Opened opened, BoardPeriod period) {
        Report report = period.at(opened.moment().day(), opened.scope());
        Report earlier = period.before(opened.moment().day(), opened.scope());
        KeptFigures.Counted counted =
                figures.of(List.of(report, earlier), opened.moment().knownOn());
        return new Counted(
                report,
                counted.of(report).figures(),
                earlier,
                counted.of(earlier).figures());
    }

    private static List<Board.Period> periods(Opened opened, BoardPeriod chosen, RowWords words) {
        return Arrays.stream(BoardPeriod.values())
                .map(each -> new Board.Period(
                        words.of(each.vietnamese(), each.english()),
                        opened.moment().here().with(PERIOD, each.code()).toString(),
                        each == chosen))
                .toList();
    }

    private static String said(Counted counted, Language language) {
        return language.of(
                        "Số trong kỳ tính từ %s đến %s; số tăng, giảm so với cuối kỳ trước (%s).",
                        "Figures of the period count from %s to %s; changes are against the end of the period before"
                                + " (%s).")
                .formatted(
                        language.day(counted.report().from()),
                        language.day(counted.report().stateDay()),
                        language.day(counted.earlier().to()));
    }

    private List<Screen.Tile> tiles(Opened opened, ReadScope cases, Counted counted, RowWords words) {
        Address list = MonitoredAnswer.at(opened);
        List<Screen.Tile> tiles = new ArrayList<>();
        tiles.add(count(
                words.of("Vụ án đang theo dõi, chỉ đạo", "Cases on the list"),
                counted,
                "supervision.monitored.cases",
                Tone.PLAIN,
                list.with("kind", "case"),
                words));
        tiles.add(count(
                words.of("Vụ việc đang theo dõi, chỉ đạo", "Matters on the list"),
                counted,
                "supervision.monitored.matters",
                Tone.PLAIN,
                list.with("kind", "matter"),
                words));
        tiles.add(count(
                words.of("Chỉ đạo quá hạn", "Overdue directives"),
                counted,
                "directives.overdue",
                Tone.BAD,
                opened.moment().at("/directives").with("state", "overdue"),
                words));
        if (!opened.moment().isChosen()) {
            tiles.add(ahead(cases, opened, words));
        }
        Language language = words.language();
        MoneyUnit unit = asked.money(MoneyUnit.BILLION);
        String name = words.of(unit.vietnamese(), unit.english());
        tiles.add(new Screen.Tile(
                words.of("Đang kê biên, phong tỏa", "Secured"),
                unit.written(counted.vnd("secured.value"), language),
                name,
                "",
                Tone.PLAIN,
                opened.moment().at("/recovery").with("part", "secured").toString()));
        tiles.add(new Screen.Tile(
                words.of("Đã thu hồi trong kỳ", "Recovered in the period"),
                unit.written(counted.vnd("recovered.inPeriod"), language),
                name,
                words.of("lũy kế ", "to date ") + unit.written(counted.vnd("recovered.toDate"), language) + " " + name,
                Tone.PLAIN,
                BehindPage.counted(opened.moment(), "recovered.inPeriod", counted.report())
                        .toString()));
        return tiles;
    }

    private static Screen.Tile count(
            String name, Counted counted, String figure, Tone tone, Address list, RowWords words) {
        Language language = words.language();
        long change = counted.change(figure);
        String sign = change > 0 ? "+" : "";
        return Screen.Tile.of(name, language.number(counted.count(figure)), tone, list.toString())
                .noted(
                        change == 0
                                ? words.of("không đổi so với kỳ trước", "as before")
                                : words.of("%s so với kỳ trước", "%s since the period before")
                                        .formatted(sign + language.number(change)));
    }

    /** Of today, whatever the last day with facts is: a limit does not wait for them. */
    private Screen.Tile ahead(ReadScope cases, Opened opened, RowWords words) {
        long ending =
                clocks
                        .counts(
                                ClockCards.Wanted.within(AHEAD_DAYS),
                                cases,
                                opened.moment().today())
                        .values()
                        .stream()
                        .mapToLong(Long::longValue)
                        .sum();
        return Screen.Tile.of(
                words.of("Thời hạn kết thúc trong %s ngày tới", "Time limits that end within %s days")
                        .formatted(AHEAD_DAYS),
                words.language().number(ending),
                Tone.PLAIN,
                "/deadlines?within=" + AHEAD_DAYS);
    }

    private Board.Changes changes(Opened opened, List<MonitoredRow> rows, RowWords words) {
        Since since = MonitoredAnswer.since(opened);
        Language language = words.language();
        List<Change> all = rows.stream()
                .flatMap(row -> row.moves().stream()
                        .filter(move -> since.isAfter(move.on()))
                        .map(move -> change(row, move, language)))
                .sorted(Comparator.comparing(Change::on).reversed().thenComparing(Change::number))
                .toList();
        long moved = rows.stream().filter(row -> since.isAfter(row.movedOn())).count();
        String title = since.meeting()
                .map(_ -> words.of("Diễn biến từ phiên họp gần nhất, ngày %s", "Changes since the last meeting, %s"))
                .orElseGet(() -> words.of(
                        "Diễn biến trong 7 ngày, từ sau ngày %s (chưa ghi nhận phiên họp nào)",
                        "Changes of seven days, after %s (no meeting is known)"));
        return new Board.Changes(
                title.formatted(language.day(since.after())),
                words.of("%s vụ có diễn biến", "%s items changed").formatted(language.number(moved)),
                MonitoredAnswer.at(opened)
                        .with("moved", since.meeting().isPresent() ? "meeting" : "week")
                        .toString(),
                all.stream().limit(CHANGES).toList(),
                all.size() <= CHANGES
                        ? ""
                        : words.of("và %s diễn biến khác", "and %s more")
                                .formatted(language.number((long) all.size() - CHANGES)));
    }

    private Change change(MonitoredRow row, Move move, Language language) {
        return new Change(
                move.on(),
                row.of().id(),
                row.of().number(),
                language.say(law.name(move)),
                move.body()
                        .filter(unit -> !unit.equals(row.of().locality()))
                        .map(frames::body)
                        .orElse(""),
                row.stage());
    }
}
