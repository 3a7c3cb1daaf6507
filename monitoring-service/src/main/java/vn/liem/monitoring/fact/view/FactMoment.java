package vn.liem.monitoring.fact.view;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.liem.eventstore.DatabaseFailed;
import vn.liem.eventstore.Rows;
import vn.liem.monitoring.fact.Fact;
import vn.liem.monitoring.fact.FactVersion;
import vn.liem.monitoring.fact.FactVersions;
import vn.liem.monitoring.fact.Facts;
import vn.liem.monitoring.fact.UnitFact;

/**
 * The book of facts at one moment. Figures and the lists behind them read it by shares and by persons: a country has more
 * facts than a service has memory. What is printed, signed or measured of the process still reads the whole.
 */
public final class FactMoment {

    /** How many shares the book has. */
    public static final int SHARES = FactRow.SHARES;

    private static final String ROWS = FactTable.SCHEMA + "." + FactTable.TABLE;
    private static final String PAST = FactTable.SCHEMA + "." + FactTable.PAST;
    private static final String LEFT = FactTable.SCHEMA + "." + FactTable.LEFT;

    private static final String COUNTED = Arrays.stream(FactKind.values())
            .filter(FactKind::isCounted)
            .map(kind -> "'" + kind.name().toLowerCase(Locale.ROOT) + "'")
            .collect(Collectors.joining(", ", "kind in (", ")"));

    private static final String CONTROL = "(kind in ('officer', 'proposal', 'interference')"
            + " or (kind = 'clock' and (whole::jsonb ->> 'missed')::boolean))";

    private static final String NEWS = "source = ? and pos > ?";

    private static final String SHARES_TOLD =
            "select share from " + ROWS + " where " + NEWS + " union select share from " + LEFT + " where " + NEWS;

    private static final String PERSON_TOLD = "where " + NEWS + " and person is not null";

    private static final String PERSONS_TOLD = "select person from " + ROWS + " " + PERSON_TOLD
            + " union select person from " + LEFT + " " + PERSON_TOLD
            + " union select told.person from " + ROWS + " told where told.person is not null and told.subject in"
            + " (select subject from " + ROWS + " where " + NEWS + " and kind = 'case')";

    private static final String TAKEN_BACK =
            "select id from " + ROWS + " where not standing and " + COUNTED + " and " + NEWS;

    /** A directive hangs on itself, and names its case in what is kept of it. */
    private static final String DIRECTIVES = "kind = 'directive' and whole like ?";

    private static final String VERSIONS = versions("", ROWS, "null::date", "subject = ?")
            + versions(" union all ", ROWS, "null::date", DIRECTIVES)
            + versions(" union all ", PAST, "until_on", "share = ? and subject = ?")
            + versions(" union all ", PAST, "until_on", "id in (select id from " + ROWS + " where " + DIRECTIVES + ")");

    private static final Comparator<Known.Kept> BY_KEY =
            Comparator.comparing(each -> each.origin().id());

    /** Columns of a fact, and what is made of them. */
    private record Columns(String names, Rows.Reading<Known.Kept> reading) {}

    private static final Columns FACT = new Columns(
            "id, kind, whole, person",
            row -> new Known.Kept(FactRow.fact(row.getString(2), row.getString(3)), Origin.unread(row.getString(1))));

    private static final Columns FACT_AND_ORIGIN = new Columns(
            "id, kind, whole, person, subject, source, pos, leaf, told_at",
            row -> new Known.Kept(
                    FactRow.fact(row.getString(2), row.getString(3)),
                    new Origin(
                            row.getString(1),
                            row.getString(5),
                            row.getString(6),
                            row.getLong(7),
                            row.getString(8),
                            row.getObject(9, OffsetDateTime.class).toInstant())));

    /** How many rows of an answer are fetched at once. */
    private static final int FETCHED_AT_ONCE = 1_000;

    private final Connection connection;
    private final Map<String, Long> position;
    private final long filling;
    private Optional<String> snapshot = Optional.empty();

    /**
     * Where something changed.
     *
     * @param shares the shares of the book
     * @param persons about whom
     */
    public record Changes(Set<Integer> shares, Set<String> persons) {}

    private FactMoment(Connection connection, Map<String, Long> position, long filling) {
        this.connection = connection;
        this.position = position;
        this.filling = filling;
    }

    static FactMoment of(Connection connection) throws SQLException {
        String sql = "select source, pos, (select oid::bigint from pg_namespace where nspname = view) "
                + "from view_position where view = ?";
        Map<String, Long> position = new TreeMap<>();
        long filling = 0;
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, FactTable.SCHEMA);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    position.put(row.getString(1), row.getLong(2));
                    filling = row.getLong(3);
                }
            }
        }
        return new FactMoment(connection, Collections.unmodifiableMap(position), filling);
    }

    /** The name under which other transactions may see the same. */
    synchronized String snapshot() {
        return snapshot.orElseGet(() -> {
            String name =
                    list("select pg_export_snapshot()", row -> row.getString(1)).getFirst();
            snapshot = Optional.of(name);
            return name;
        });
    }

    /** How far each log was read, by its name. */
    public Map<String, Long> position() {
        return position;
    }

    /** Which filling of the tables this is: after the next one nothing holds that was read before. */
    public long filling() {
        return filling;
    }

    /** In which share of the book a fact lies. */
    public static int shareOf(Fact fact) {
        return FactRow.shareOf(fact);
    }

    /** What changed after a position of each log. */
    public Changes since(Map<String, Long> before) {
        Set<Integer> shares = new HashSet<>();
        Set<String> persons = new HashSet<>();
        for (Object[] news : newsSince(before)) {
            shares.addAll(list(SHARES_TOLD, row -> row.getInt(1), twice(news)));
            persons.addAll(personsOf(news));
        }
        return new Changes(shares, persons);
    }

    /** Where a case lies says where those who are accused in it belong: they are counted again with it. */
    private List<String> personsOf(Object[] news) {
        return list(
                PERSONS_TOLD,
                row -> row.getString(1),
                Stream.concat(Arrays.stream(twice(news)), Arrays.stream(news)).toArray());
    }

    /** Whether something is told of a body after a position of each log. */
    public boolean tellsOfUnitsSince(Map<String, Long> before) {
        String told = "select 1 from %s where %s and kind = 'unit' limit 1".formatted(ROWS, NEWS);
        return newsSince(before).stream()
                .anyMatch(news -> !list(told, _ -> 1, news).isEmpty());
    }

    /** Of which logs there is more, and after which position. */
    private List<Object[]> newsSince(Map<String, Long> before) {
        List<Object[]> news = new ArrayList<>();
        position.forEach((log, pos) -> {
            Long seen = before.getOrDefault(log, 0L);
            if (!pos.equals(seen)) {
                news.add(new Object[] {log, seen});
            }
        });
        return news;
    }

    /** The bodies; as they were known on a day where one is named. */
    public List<UnitFact> units(Optional<LocalDate> knownOn) {
        return facts(kept(FACT, knownOn, "kind = 'unit'")).units();
    }

    /** All counted facts with where each comes from; as they were known on a day where one is named. */
    Known whole(Optional<LocalDate> knownOn) {
        return Known.of(
                position,
                kept(FACT_AND_ORIGIN, knownOn, "true").stream().sorted(BY_KEY).toList());
    }

    /** The counted facts that were told after a position of each log, and stand. */
    List<Known.Kept> toldSince(Map<String, Long> before) {
        return newsSince(before).stream()
                .flatMap(news -> kept(FACT_AND_ORIGIN, Optional.empty(), NEWS, news).stream())
                .toList();
    }

    /** The keys of those that were taken back since. */
    List<String> takenBackSince(Map<String, Long> before) {
        return newsSince(before).stream()
                .flatMap(news -> list(TAKEN_BACK, row -> row.getString(1), news).stream())
                .toList();
    }

    /** All counted facts of some shares. */
    public Facts ofShares(Collection<Integer> shares) {
        return facts(kept(FACT, Optional.empty(), "share = any (?)", List.copyOf(shares)));
    }

    /** All counted facts of the shares from one to before another; as they were known on a day where one is named. */
    public Facts ofShares(int first, int end, Optional<LocalDate> knownOn) {
        return facts(kept(FACT, knownOn, "share >= ? and share < ?", first, end));
    }

    /** Whom matters of discipline are about. */
    public List<String> disciplined(Optional<LocalDate> knownOn) {
        String where = "kind = 'discipline' and person is not null";
        return list(
                "select distinct person from (%s) told".formatted(told(FACT, knownOn, where)), row -> row.getString(1));
    }

    /**
     * How proceedings are conducted, which no figure counts: officers, second signatures, interferences and the dates that
     * were missed, each with where it comes from; as that was known on a day where one is named.
     */
    List<Known.Kept> ofControl(Optional<LocalDate> knownOn) {
        return list(rows(FACT_AND_ORIGIN, knownOn, "standing and " + CONTROL), FACT_AND_ORIGIN.reading()).stream()
                .sorted(BY_KEY)
                .toList();
    }

    /** About whom anything is told. */
    public List<String> persons(Optional<LocalDate> knownOn) {
        return list(
                "select distinct person from (%s) told".formatted(told(FACT, knownOn, "person is not null")),
                row -> row.getString(1));
    }

    /** The shares from one to before another with where each fact comes from, and the bodies beside them. */
    public Known listOfShares(int first, int end, Optional<LocalDate> knownOn) {
        return withUnits(kept(FACT_AND_ORIGIN, knownOn, "share >= ? and share < ?", first, end), knownOn);
    }

    /** Some persons with where each fact comes from, and the bodies beside them. */
    public Known listOfPersons(Collection<String> persons, Optional<LocalDate> knownOn) {
        return withUnits(aboutPersons(FACT_AND_ORIGIN, persons, knownOn), knownOn);
    }

    /** All that was ever known of one case, counted or not, and of the directives about it. */
    public FactVersions versionsOfCase(String id) {
        String subject = "case:" + id;
        String about = "%%\"caseId\":\"%s\"%%"
                .formatted(id.replace("\\", "").replace("%", "").replace("_", ""));
        return new FactVersions(list(
                VERSIONS,
                row -> new FactVersion(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, LocalDate.class),
                        Optional.ofNullable(row.getObject(4, LocalDate.class)),
                        row.getBoolean(5),
                        FactRow.fact(row.getString(6), row.getString(7))),
                subject,
                about,
                FactRow.shareOf(subject),
                subject,
                about));
    }

    /**
     * All that is told of the items of the committee's list, counted or not, with every directive, meeting and body; as it was
     * known on a day where one is named. It is as much as the list is long, and not as the book.
     */
    Known ofSupervised(Optional<LocalDate> knownOn) {
        List<Known.Kept> items = all(
                "share in (select share from %1$s where kind = 'supervision')".formatted(ROWS)
                        + " and subject in (select subject from %1$s where kind = 'supervision')".formatted(ROWS),
                knownOn);
        List<Known.Kept> beside = all("kind in ('directive', 'meeting', 'unit')", knownOn);
        return Known.of(
                position,
                Stream.concat(items.stream(), beside.stream()).sorted(BY_KEY).toList());
    }

    private List<Known.Kept> all(String where, Optional<LocalDate> knownOn) {
        return list(rows(FACT_AND_ORIGIN, knownOn, "standing and " + where), FACT_AND_ORIGIN.reading());
    }

    private Known withUnits(List<Known.Kept> told, Optional<LocalDate> knownOn) {
        List<Known.Kept> units = kept(FACT_AND_ORIGIN, knownOn, "kind = 'unit'");
        return Known.of(
                position,
                Stream.concat(told.stream().filter(each -> !(each.fact() instanceof UnitFact)), units.stream())
                        .sorted(BY_KEY)
                        .toList());
    }

    /** All that is told of some persons: accusations and matters of discipline, with their cases. */
    public Facts ofPersons(Collection<String> persons, Optional<LocalDate> knownOn) {
        return facts(aboutPersons(FACT, persons, knownOn));
    }

    private List<Known.Kept> aboutPersons(Columns columns, Collection<String> persons, Optional<LocalDate> knownOn) {
        List<Known.Kept> about = kept(columns, knownOn, "person = any (?)", List.copyOf(persons));
        Set<String> cases = new HashSet<>();
        Set<Integer> shares = new HashSet<>();
        about.forEach(each -> {
            cases.add(FactRow.subjectOf(each.fact()));
            shares.add(FactRow.shareOf(each.fact()));
        });
        if (cases.isEmpty()) {
            return about;
        }
        List<Known.Kept> theirs = kept(
                columns,
                knownOn,
                "kind = 'case' and share = any (?) and subject = any (?)",
                List.copyOf(shares),
                List.copyOf(cases));
        return Stream.concat(about.stream(), theirs.stream()).toList();
    }

    /** In the order of their keys, in which all facts are counted. */
    private static Facts facts(List<Known.Kept> told) {
        return Facts.of(told.stream().sorted(BY_KEY).map(Known.Kept::fact).toList());
    }

    private List<Known.Kept> kept(Columns columns, Optional<LocalDate> knownOn, String where, Object... values) {
        Object[] all = knownOn.isPresent() ? twice(values) : values;
        return list(told(columns, knownOn, where), columns.reading(), all);
    }

    /** What stands now, or stood by what was recorded up to a day. */
    private static String told(Columns columns, Optional<LocalDate> knownOn, String where) {
        return rows(columns, knownOn, "standing and " + COUNTED + " and " + where);
    }

    private static String rows(Columns columns, Optional<LocalDate> knownOn, String where) {
        String sql = "select " + columns.names() + " from %s where " + where;
        return knownOn.map(day -> (sql + " and recorded_on <= '%s' union all ").formatted(ROWS, day)
                        + (sql + " and recorded_on <= '%s' and until_on > '%s'").formatted(PAST, day, day))
                .orElseGet(() -> sql.formatted(ROWS));
    }

    private static String versions(String before, String table, String until, String where) {
        return before + "select id, source, recorded_on, " + until + ", standing, kind, whole from " + table + " where "
                + where;
    }

    private static Object[] twice(Object... values) {
        Object[] twice = Arrays.copyOf(values, 2 * values.length);
        System.arraycopy(values, 0, twice, values.length, values.length);
        return twice;
    }

    private <T> List<T> list(String sql, Rows.Reading<T> reading, Object... values) {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                if (values[i] instanceof List<?> many) {
                    String type = many.stream().anyMatch(Integer.class::isInstance) ? "integer" : "text";
                    select.setArray(i + 1, connection.createArrayOf(type, many.toArray()));
                } else {
                    select.setObject(i + 1, values[i]);
                }
            }
            select.setFetchSize(FETCHED_AT_ONCE);
            List<T> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(reading.of(row));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new DatabaseFailed(e);
        }
    }
}
