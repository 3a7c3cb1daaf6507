package vn.liem.monitoring.links.door;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.liem.monitoring.chart.DrawnChart;
import vn.liem.monitoring.door.Address;
import vn.liem.monitoring.links.Graph;
import vn.liem.monitoring.links.GraphDrawing;
import vn.liem.monitoring.links.Network;
import vn.liem.monitoring.links.Tie;
import vn.liem.monitoring.links.Tie.Kind;
import vn.liem.monitoring.listing.Cell;
import vn.liem.monitoring.listing.Choosing;
import vn.liem.monitoring.listing.Column;
import vn.liem.monitoring.listing.Question;
import vn.liem.monitoring.listing.Tone;
import vn.liem.monitoring.listing.door.Answer;
import vn.liem.monitoring.listing.door.OpenFacts.Opened;
import vn.liem.monitoring.listing.door.RowWords;
import vn.liem.monitoring.listing.door.Screen;

/** A network as a list of ties, with its graph above. */
final class LinksAnswer {

    private static final int KEY_SHOWN = 8;
    private static final String SHARED = "many";

    private final Opened opened;
    private final RowWords words;
    private final Network network;
    private final Graph graph;
    private final Map<String, String> names;
    private final Optional<String> around;
    private final Map<String, Integer> counts;

    LinksAnswer(
            Opened opened,
            RowWords words,
            Network network,
            Graph graph,
            Map<String, String> names,
            Optional<String> around) {
        this.opened = opened;
        this.words = words;
        this.network = network;
        this.graph = graph;
        this.names = names;
        this.around = around;
        this.counts = network.casesOfEnds();
    }

    Answer<Tie> answer() {
        List<Tie> rows = network.ties().stream()
                .sorted(Comparator.comparingInt((Tie tie) -> -counts.getOrDefault(tie.end(), 0)))
                .toList();
        Question<Tie> question = new Question<>(
                "moi-lien-he",
                around.map(id -> words.of("Mối liên hệ quanh vụ ", "Links around case ") + number(id))
                        .orElse(words.of("Người và mối liên hệ", "People and links")),
                words.of(
                                "Các vụ này có phải một mạng lưới không. Công ty, cổ phần, quan hệ gia đình không có"
                                        + " trong hệ thống; họ tên chỉ hỏi cho %d vụ đầu trong hình, tệp tải về chỉ có"
                                        + " khóa.",
                                "Whether these cases are one network. Companies, shares and families are not in the"
                                        + " system; names are asked for the first %d cases of the picture, and files carry"
                                        + " keys alone.")
                        .formatted(NamesOfGraph.CASES_MAX),
                List.of(
                        Choosing.links("kind", words.of("Loại", "Kind"), kinds()),
                        Choosing.links("shared", words.of("Số vụ", "Cases"), shared())),
                columns(),
                rows,
                0);
        return Answer.drawn(question, tiles(), chart());
    }

    private List<Choosing.Option<Tie>> kinds() {
        return Arrays.stream(Kind.values())
                .map(kind -> new Choosing.Option<Tie>(
                        kind.code(),
                        words.of(kind.vietnamese(), kind.english()),
                        tie -> tie.relation().of() == kind))
                .toList();
    }

    private List<Choosing.Option<Tie>> shared() {
        return List.of(new Choosing.Option<>(
                SHARED,
                words.of("Gắn với từ 2 vụ trở lên", "Tied to two cases or more"),
                tie -> counts.getOrDefault(tie.end(), 0) > 1));
    }

    private List<Screen.Tile> tiles() {
        Address here = opened.moment().here().without("kind", "shared", "sort", "page");
        List<Screen.Tile> tiles = new ArrayList<>();
        tiles.add(Screen.Tile.of(
                words.of("Người gắn với từ 2 vụ trở lên", "People in two cases or more"),
                words.language()
                        .number(network.ends(Kind.PERSON).stream()
                                .filter(key -> counts.getOrDefault(key, 0) > 1)
                                .count()),
                Tone.PLAIN,
                here.with("kind", "person").with("shared", SHARED).toString()));
        for (Kind kind : List.of(Kind.PERSON, Kind.BODY)) {
            tiles.add(Screen.Tile.of(
                            words.of(kind.vietnamese(), kind.english()),
                            words.language().number(network.ends(kind).size()),
                            Tone.PLAIN,
                            here.with("kind", kind.code()).toString())
                    .noted(left(kind)));
        }
        tiles.add(Screen.Tile.of(
                        words.of("Vụ", "Cases"),
                        words.language().number(network.cases().size()),
                        Tone.PLAIN,
                        here.toString())
                .noted(left(Kind.CASE)));
        return tiles;
    }

    /** How many are not in the picture. */
    private String left(Kind kind) {
        int left = graph.left().getOrDefault(kind, 0);
        return left == 0
                ? words.of("đủ trong hình", "all in the picture")
                : words.of("%s không có trong hình", "%s not in the picture")
                        .formatted(words.language().number(left));
    }

    private List<Column<Tie>> columns() {
        return List.of(
                Column.of("end", words.of("Người, vụ, cơ quan", "Person, case, body"), this::end),
                Column.of(
                        "relation",
                        words.of("Liên hệ", "Tie"),
                        tie -> Cell.text(words.of(
                                tie.relation().vietnamese(), tie.relation().english()))),
                Column.of("case", words.of("Vụ", "Case"), tie -> words.theCase(tie.caseId(), opened.territory())),
                Column.<Tie>of("since", words.of("Từ ngày", "Since"), tie -> Cell.day(words.language(), tie.since()))
                        .by(Tie::since),
                Column.<Tie>numbers(
                                "cases",
                                words.of("Số vụ gắn với", "Cases it is tied to"),
                                tie -> Cell.number(words.language(), counts.getOrDefault(tie.end(), 0)))
                        .by(tie -> Optional.of(counts.getOrDefault(tie.end(), 0))));
    }

    private Cell end(Tie tie) {
        return switch (tie.relation().of()) {
            // Only who may know the name may open the page.
            case PERSON ->
                names.containsKey(tie.end())
                        ? Cell.text(person(tie.end()))
                                .to(opened.moment()
                                        .here()
                                        .without("case", "kind", "shared", "sort", "page")
                                        .at("/persons/" + tie.end())
                                        .toString())
                        : Cell.text(person(tie.end()));
            case CASE -> words.theCase(tie.end(), opened.territory());
            case BODY -> words.body(tie.end());
        };
    }

    private String person(String key) {
        String shortKey = key.length() <= KEY_SHOWN ? key : key.substring(0, KEY_SHOWN);
        return names.getOrDefault(key, words.of("Khóa ", "Key ") + shortKey);
    }

    private String number(String id) {
        return opened.known().numberOf("case:" + id);
    }

    private DrawnChart chart() {
        String day = words.language().day(opened.moment().day());
        String title = words.of("Mối liên hệ đến hết ngày ", "Links as of the end of ") + day;
        return new DrawnChart(
                "graph",
                GraphDrawing.of(
                        graph,
                        title,
                        kind -> kind == Kind.CASE
                                ? words.of("Vụ", "Cases")
                                : words.of(kind.vietnamese(), kind.english()),
                        this::person,
                        this::number,
                        words.frames()::body),
                rows());
    }

    /** The ties of the picture, with whole keys. */
    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                words.of("Loại", "Kind"),
                words.of("Khóa, mã", "Key, code"),
                words.of("Liên hệ", "Tie"),
                words.of("Vụ", "Case"),
                words.of("Từ ngày", "Since")));
        graph.ties().stream()
                .map(tie -> List.of(
                        words.of(
                                tie.relation().of().vietnamese(),
                                tie.relation().of().english()),
                        tie.relation().of() == Kind.CASE ? number(tie.end()) : tie.end(),
                        words.of(tie.relation().vietnamese(), tie.relation().english()),
                        number(tie.caseId()),
                        tie.since().map(words.language()::day).orElse("")))
                .forEach(rows::add);
        return rows;
    }
}
