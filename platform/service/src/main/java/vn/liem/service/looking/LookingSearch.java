package vn.liem.service.looking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.EventBody;
import vn.liem.eventstore.Rows;
import vn.liem.security.looking.LookingEvent.Looked;
import vn.liem.security.looking.LookingEvent.Operated;
import vn.liem.security.looking.LookingEvent.Refused;
import vn.liem.security.looking.LookingKind;
import vn.liem.security.looking.Purpose;

/** Finds entries of the log of looking, the newest first. */
final class LookingSearch {

    private static final String LOOKED = "looking.looked.v1";
    private static final String REFUSED = "looking.refused.v1";
    private static final String OPERATED = "looking.operated.v1";
    private static final String ENTRIES = "select pos, type, actor, on_behalf_of, body, recorded_at from event where ";

    private final Rows rows;
    private final String log;

    /** In the tables that the connections find. */
    LookingSearch(DataSource database, String log) {
        this.rows = new Rows(database);
        this.log = log;
    }

    /** The entries that are asked for, at most {@code max}. */
    List<LookingShown> find(LookingAsked asked, int max) {
        StringBuilder where = new StringBuilder("type = any (?)");
        List<Object> values = new ArrayList<>();
        values.add(asked.kind().map(LookingSearch::typesOf).orElse(List.of(LOOKED, REFUSED, OPERATED)));
        asked.kind().filter(LookingSearch::isLook).ifPresent(kind -> {
            where.append(" and convert_from(body, 'UTF8')::jsonb ->> 'kind' = ?");
            values.add(kind.code());
        });
        asked.subject().ifPresent(subject -> {
            where.append(" and actor = ?");
            values.add(subject);
        });
        asked.thing().ifPresent(thing -> {
            where.append(" and things(body) @> ?");
            values.add(List.of(thing));
        });
        asked.from().ifPresent(from -> {
            where.append(" and recorded_at >= ?");
            values.add(from.atOffset(ZoneOffset.UTC));
        });
        asked.before().ifPresent(before -> {
            where.append(" and recorded_at < ?");
            values.add(before.atOffset(ZoneOffset.UTC));
        });
        asked.beforePosition().ifPresent(position -> {
            where.append(" and pos < ?");
            values.add(position);
        });
        values.add(max);
        return rows.list(ENTRIES + where + " order by pos desc limit ?", this::shown, values.toArray());
    }

    private static List<String> typesOf(LookingKind kind) {
        return switch (kind) {
            case READ, LISTED, SEARCHED, EXPORTED, OPENED -> List.of(LOOKED);
            case REFUSED -> List.of(REFUSED);
            case OPERATED -> List.of(OPERATED);
        };
    }

    /** Whether entries of one type are of several kinds, and this is one of them. */
    private static boolean isLook(LookingKind kind) {
        return typesOf(kind).contains(LOOKED);
    }

    private LookingShown shown(ResultSet row) throws SQLException {
        EventBody body = new EventBody(row.getBytes(5));
        return switch (row.getString(2)) {
            case REFUSED -> shown(row, BodyCodec.decode(body, Refused.class));
            case OPERATED -> shown(row, BodyCodec.decode(body, Operated.class));
            default -> shown(row, BodyCodec.decode(body, Looked.class));
        };
    }

    private LookingShown shown(ResultSet row, Looked looked) throws SQLException {
        return new LookingShown(
                log,
                row.getLong(1),
                row.getString(3),
                row.getString(4),
                looked.roles(),
                looked.kind().code(),
                looked.operation(),
                looked.things(),
                looked.filters(),
                looked.acts(),
                looked.rows(),
                looked.purpose().map(Purpose::code),
                Optional.empty(),
                Optional.of(looked.status()),
                looked.at(),
                row.getObject(6, OffsetDateTime.class).toInstant(),
                looked.request());
    }

    private LookingShown shown(ResultSet row, Refused refused) throws SQLException {
        return new LookingShown(
                log,
                row.getLong(1),
                row.getString(3),
                row.getString(4),
                refused.roles(),
                LookingKind.REFUSED.code(),
                refused.act(),
                refused.things(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(refused.rule()),
                Optional.empty(),
                refused.at(),
                row.getObject(6, OffsetDateTime.class).toInstant(),
                refused.request());
    }

    private LookingShown shown(ResultSet row, Operated operated) throws SQLException {
        return new LookingShown(
                log,
                row.getLong(1),
                row.getString(3),
                row.getString(4),
                operated.roles(),
                LookingKind.OPERATED.code(),
                operated.operation(),
                operated.things(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                operated.at(),
                row.getObject(6, OffsetDateTime.class).toInstant(),
                operated.request());
    }
}
