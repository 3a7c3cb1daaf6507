package vn.liem.monitoring.whistleblowers.door;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.liem.monitoring.door.Address;
import vn.liem.monitoring.door.Frames;
import vn.liem.monitoring.door.Place;
import vn.liem.monitoring.fact.view.Known;
import vn.liem.monitoring.listing.Cell;
import vn.liem.monitoring.listing.Column;
import vn.liem.monitoring.listing.Tone;
import vn.liem.monitoring.listing.door.AskedListing;
import vn.liem.monitoring.listing.door.Desk;
import vn.liem.monitoring.listing.door.Desks;
import vn.liem.monitoring.listing.door.RowWords;
import vn.liem.monitoring.listing.door.Screen;
import vn.liem.monitoring.whistleblowers.ProtectionRow;
import vn.liem.monitoring.whistleblowers.RewardRow;
import vn.liem.monitoring.whistleblowers.door.ToldToReader.ToldList;
import vn.liem.monitoring.word.MoneyUnit;
import vn.liem.monitoring.word.ProtectionTerms;
import vn.liem.monitoring.word.Terms;

/** The two lists of the whistleblower desk, in the words of the page. */
@RequestScoped
public class WhistleblowerLists {

    static final String LIST = "list";
    static final String STATE = "state";

    private static final String PROTECTIONS = "protections";
    private static final String REWARDS = "rewards";
    private static final String WAITING = "waiting";
    private static final String PROTECTED = "protected";
    private static final String OVER = "over";
    private static final String TO_BE_PAID = "to_be_paid";
    private static final String PAID = "paid";
    private static final int SOON_DAYS = 15;

    private final AskedListing asked;
    private final Desks desks;
    private final ToldToReader told;
    private final RowWords words;

    @Inject
    WhistleblowerLists(Frames frames, AskedListing asked, Desks desks, ToldToReader told) {
        this.asked = asked;
        this.desks = desks;
        this.told = told;
        this.words = new RowWords(frames, Known.none());
    }

    /** Whether the list of rewards is asked for. */
    boolean areRewards() {
        return asked.oneOf(LIST, List.of(PROTECTIONS, REWARDS))
                .filter(REWARDS::equals)
                .isPresent();
    }

    /** The protections: those that wait for a decision first, then those that end soonest. */
    Desk<ProtectionRow> protections() {
        LocalDate today = desks.today();
        ToldList<ProtectionRow> list = told.list("/api/v1/protections", RowsShown::protection);
        List<ProtectionRow> rows = list.rows().stream()
                .sorted(Comparator.comparing(ProtectionRow::isOpen)
                        .thenComparing(ProtectionRow::isProtected)
                        .reversed()
                        .thenComparing(row -> row.until().orElse(LocalDate.MAX))
                        .thenComparing(ProtectionRow::requestedOn)
                        .thenComparing(ProtectionRow::number))
                .toList();
        return new Desk<>(
                "bao-ve-nguoi-to-cao",
                title(),
                help(),
                notes(list),
                list.isSilent() ? List.of() : tilesOfProtections(rows, today),
                links(false),
                columnsOfProtections(today),
                asked.oneOf(STATE, List.of(WAITING, PROTECTED, OVER))
                        .map(state -> rows.stream()
                                .filter(row -> isIn(state, row, today))
                                .toList())
                        .orElse(rows));
    }

    private static boolean isIn(String state, ProtectionRow row, LocalDate today) {
        return switch (state) {
            case WAITING -> row.isOpen();
            case PROTECTED -> row.isProtected();
            default -> row.daysLeft(today).filter(left -> left < 0).isPresent();
        };
    }

    /** The rewards: those that wait for a decision or for money first. */
    Desk<RewardRow> rewards() {
        ToldList<RewardRow> list = told.list("/api/v1/rewards", RowsShown::reward);
        List<RewardRow> rows = list.rows().stream()
                .sorted(Comparator.<RewardRow, Boolean>comparing(row -> row.isProposed() || row.isToBePaid())
                        .reversed()
                        .thenComparing(RewardRow::proposedOn)
                        .thenComparing(RewardRow::number))
                .toList();
        return new Desk<>(
                "khen-thuong-nguoi-to-cao",
                title(),
                help(),
                notes(list),
                list.isSilent() ? List.of() : tilesOfRewards(rows),
                links(true),
                columnsOfRewards(),
                asked.oneOf(STATE, List.of(WAITING, TO_BE_PAID, PAID))
                        .map(state ->
                                rows.stream().filter(row -> isIn(state, row)).toList())
                        .orElse(rows));
    }

    private static boolean isIn(String state, RewardRow row) {
        return switch (state) {
            case WAITING -> row.isProposed();
            case TO_BE_PAID -> row.isToBePaid();
            default -> row.paidVnd().signum() > 0;
        };
    }

    private String title() {
        return words.of("Bảo vệ, khen thưởng người tố cáo", "Protection and rewards of whistleblowers");
    }

    private String help() {
        return words.of(
                "Người tố cáo có được an toàn không, đã được khen thưởng chưa. Mỗi hồ sơ mang số ngẫu nhiên, không ghi"
                        + " danh tính.",
                "Whether they are safe, and whether they were rewarded. Each file has a random number and no"
                        + " identity.");
    }

    private List<String> notes(ToldList<?> list) {
        List<String> notes = new ArrayList<>();
        if (list.isSilent()) {
            notes.add(words.of(
                    "Chưa lấy được danh sách: dịch vụ vụ án chưa phản hồi. Trang này không giữ bản sao nào.",
                    "The list could not be had: the service of cases does not answer. This page keeps no copy."));
        }
        if (list.isCut()) {
            notes.add(
                    words.of("Danh sách còn dài hơn, chỉ hiển thị phần đầu.", "There are more; the first are shown."));
        }
        notes.add(words.of(
                "Hệ thống không lưu danh tính người được bảo vệ. Nội dung kín chỉ mở tại dịch vụ vụ án, từng hồ"
                        + " sơ, có ghi nhật ký.",
                "The system keeps no identity of those who are protected. Sealed notes are opened at the service"
                        + " of cases alone, one by one, which is recorded."));
        return notes;
    }

    private List<Screen.Part> links(boolean rewards) {
        Address here = asked.address(Place.WHISTLEBLOWERS.path(), LIST).without(LIST, STATE, "sort");
        return List.of(
                new Screen.Part(
                        PROTECTIONS,
                        words.of("Bảo vệ", "Protections"),
                        "",
                        here.with(LIST, PROTECTIONS).toString(),
                        !rewards),
                new Screen.Part(
                        REWARDS,
                        words.of("Khen thưởng", "Rewards"),
                        "",
                        here.with(LIST, REWARDS).toString(),
                        rewards));
    }

    private List<Screen.Tile> tilesOfProtections(List<ProtectionRow> rows, LocalDate today) {
        return List.of(
                tile(
                        PROTECTIONS,
                        WAITING,
                        words.of("Chờ quyết định", "Wait for a decision"),
                        rows.stream().filter(row -> isIn(WAITING, row, today)).count()),
                tile(
                        PROTECTIONS,
                        PROTECTED,
                        words.of("Đang bảo vệ", "Protected"),
                        rows.stream().filter(row -> isIn(PROTECTED, row, today)).count()),
                tile(
                        PROTECTIONS,
                        OVER,
                        words.of("Quá ngày bảo vệ, chưa chấm dứt", "Past the last day, not ended"),
                        rows.stream().filter(row -> isIn(OVER, row, today)).count()));
    }

    private List<Screen.Tile> tilesOfRewards(List<RewardRow> rows) {
        BigInteger paid = rows.stream().map(RewardRow::paidVnd).reduce(BigInteger.ZERO, BigInteger::add);
        return List.of(
                tile(
                        REWARDS,
                        WAITING,
                        words.of("Chờ duyệt", "Wait for a decision"),
                        rows.stream().filter(row -> isIn(WAITING, row)).count()),
                tile(
                        REWARDS,
                        TO_BE_PAID,
                        words.of("Đã duyệt, chưa chi đủ", "Approved and not fully paid"),
                        rows.stream().filter(row -> isIn(TO_BE_PAID, row)).count()),
                new Screen.Tile(
                        words.of("Đã chi", "Paid"),
                        MoneyUnit.MILLION.written(paid, words.language()),
                        words.of(MoneyUnit.MILLION.vietnamese(), MoneyUnit.MILLION.english()),
                        "",
                        Tone.PLAIN,
                        address(REWARDS, PAID)));
    }

    private Screen.Tile tile(String list, String state, String name, long count) {
        return Screen.Tile.of(
                name, words.language().number(count), state.equals(OVER) ? Tone.BAD : Tone.PLAIN, address(list, state));
    }

    private static String address(String list, String state) {
        return new Address(Place.WHISTLEBLOWERS.path(), Map.of())
                .with(LIST, list)
                .with(STATE, state)
                .toString();
    }

    private List<Column<ProtectionRow>> columnsOfProtections(LocalDate today) {
        return List.of(
                Column.<ProtectionRow>of(
                                "number", words.of("Số ngẫu nhiên", "Random number"), row -> Cell.text(row.number()))
                        .by(row -> Optional.of(row.number())),
                Column.<ProtectionRow>of("body", words.of("Cơ quan bảo vệ", "Body"), row -> words.body(row.body()))
                        .by(row -> Optional.of(row.body())),
                Column.<ProtectionRow>of(
                                "requested",
                                words.of("Ngày đề nghị", "Requested"),
                                row -> Cell.day(words.language(), Optional.of(row.requestedOn()))
                                        .with(waits(row, today)))
                        .by(row -> Optional.of(row.requestedOn())),
                Column.of(
                        "interests",
                        words.of("Phạm vi", "What"),
                        row -> Cell.text(row.interests().stream()
                                .map(code -> words.language().say(Terms.of(ProtectionTerms.INTERESTS, code)))
                                .collect(Collectors.joining(", ")))),
                Column.of(
                        "measures",
                        words.of("Biện pháp", "Measures"),
                        row -> Cell.text(row.measures().stream()
                                .map(words.language()::say)
                                .collect(Collectors.joining("; ")))),
                Column.<ProtectionRow>of(
                                "until", words.of("Đến ngày", "Until"), row -> Cell.day(words.language(), row.until()))
                        .by(ProtectionRow::until),
                Column.of(
                        "left",
                        words.of("Còn lại", "Time left"),
                        row -> words.daysLeft(row.daysLeft(today), SOON_DAYS)),
                Column.of(
                        "standing",
                        words.of("Trạng thái", "State"),
                        row -> Cell.mark(
                                row.isProtected() ? Tone.GOOD : row.isOpen() ? Tone.WARN : Tone.PLAIN,
                                words.language().say(Terms.of(ProtectionTerms.PROTECTIONS, row.standing())))));
    }

    private String waits(ProtectionRow row, LocalDate today) {
        return row.waitsDays(today)
                .map(days -> words.of("chờ %s ngày", "waits %s days")
                        .formatted(words.language().number(days)))
                .orElse("");
    }

    private List<Column<RewardRow>> columnsOfRewards() {
        return List.of(
                Column.<RewardRow>of(
                                "number", words.of("Số ngẫu nhiên", "Random number"), row -> Cell.text(row.number()))
                        .by(row -> Optional.of(row.number())),
                Column.<RewardRow>of("body", words.of("Cơ quan đề nghị", "Body"), row -> words.body(row.body()))
                        .by(row -> Optional.of(row.body())),
                Column.of(
                        "form",
                        words.of("Hình thức", "Form"),
                        row -> Cell.text(words.language().say(row.form()))),
                Column.<RewardRow>of(
                                "proposed",
                                words.of("Ngày đề nghị", "Proposed"),
                                row -> Cell.day(words.language(), Optional.of(row.proposedOn())))
                        .by(row -> Optional.of(row.proposedOn())),
                Column.<RewardRow>numbers(
                                "amount",
                                words.of("Đề nghị, đồng", "Proposed, đồng"),
                                row -> Cell.money(words.language(), MoneyUnit.DONG, row.proposedVnd()))
                        .by(row -> Optional.of(row.proposedVnd())),
                Column.<RewardRow>numbers(
                                "paid",
                                words.of("Đã chi, đồng", "Paid, đồng"),
                                row -> Cell.money(words.language(), MoneyUnit.DONG, row.paidVnd()))
                        .by(row -> Optional.of(row.paidVnd())),
                Column.of(
                        "standing",
                        words.of("Trạng thái", "State"),
                        row -> Cell.mark(
                                row.standing().equals("paid") ? Tone.GOOD : row.isToBePaid() ? Tone.WARN : Tone.PLAIN,
                                words.language().say(Terms.of(ProtectionTerms.REWARDS, row.standing())))));
    }
}
