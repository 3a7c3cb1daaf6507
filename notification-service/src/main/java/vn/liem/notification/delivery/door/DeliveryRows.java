package vn.liem.notification.delivery.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.liem.eventstore.EventBody;
import vn.liem.notification.delivery.Backoff;
import vn.liem.notification.delivery.DeliveryFault;
import vn.liem.notification.delivery.door.Delivery.Channel;

/**
 * The queue of deliveries and their receipts. Taking one leases it for a while: of two senders one gets it, and where that one
 * dies it comes up again, so that a delivery is made once at least and twice only where its receipt was lost.
 */
@Singleton
public final class DeliveryRows {

    /** For how long a delivery that was taken is not given out again; longer than an attempt may take. */
    static final Duration LEASE = Duration.ofMinutes(2);

    /** How long receipts are kept. */
    static final Duration KEPT = Duration.ofDays(400);

    /** How many may wait for one target; what comes beyond is listed as undelivered at once, and can be sent again. */
    static final int WAITING_MAX = 10_000;

    /** How many of one target are given out at once, so that one that takes its time leaves room for the others. */
    static final int OF_ONE_TARGET_MAX = 4;

    private static final String PUT = """
            insert into delivery (id, channel, target, body, event_id, topic, payload, state, attempts, made_at, next_at,
                give_up_at, last_fault)
            select ?, ?, ?, ?, ?, ?, ?, case when full_up then 'undelivered' else 'waiting' end, 0, ?, ?, ?,
                case when full_up then ? end
            from (select count(*) >= ? as full_up
                from (select 1 from delivery where target = ? and state = 'waiting' limit ?) waiting) queue
            on conflict do nothing
            """;
    private static final String TAKE = """
            with due as materialized (
                select next.id
                from (select target, min(next_at) as since from delivery where state = 'waiting' and next_at <= ?
                        group by target order by since, target limit ?) targets
                    cross join lateral (select id from delivery
                        where target = targets.target and state = 'waiting' and next_at <= ?
                        order by next_at, id limit ? for update skip locked) next
                limit ?)
            update delivery set next_at = ?, attempts = attempts + 1 from due where delivery.id = due.id
            returning delivery.id, channel, target, body, event_id, topic, payload, attempts, give_up_at
            """;
    private static final String SHOWN = """
            select id, channel, target, body, event_id, topic, state, attempts, made_at, next_at, last_fault, answered_at
            from delivery
            """;

    private final Sql sql;
    private final Clock clock;

    @Inject
    DeliveryRows(DataSource database, Clock clock) {
        this.sql = new Sql(database);
        this.clock = clock;
    }

    Sql sql() {
        return sql;
    }

    /** Puts a delivery into the queue, once for its target and event. */
    void put(Connection transaction, Delivery delivery) throws SQLException {
        Instant now = clock.instant();
        Sql.update(
                transaction,
                PUT,
                delivery.id(),
                delivery.channel().name().toLowerCase(Locale.ROOT),
                delivery.target(),
                delivery.body(),
                delivery.eventId(),
                delivery.topic(),
                delivery.payload().bytes(),
                now,
                now,
                delivery.giveUpAt(),
                DeliveryFault.QUEUE_FULL.code(),
                WAITING_MAX,
                delivery.target(),
                WAITING_MAX);
    }

    /** The deliveries whose time has come, leased to who asks. */
    List<Delivery> take(int max) {
        Instant now = clock.instant();
        return sql.query(TAKE, DeliveryRows::delivery, now, max, now, OF_ONE_TARGET_MAX, max, now.plus(LEASE));
    }

    /** Keeps what became of an attempt. */
    void keep(Delivery delivery, Sent sent) {
        Instant now = clock.instant();
        switch (sent) {
            case Sent.Taken _ ->
                sql.update(
                        "update delivery set state = 'delivered', answered_at = ?, last_fault = null where id = ?",
                        now,
                        delivery.id());
            case Sent.NotTaken(var fault) ->
                Backoff.next(delivery.attempts(), now, delivery.giveUpAt())
                        .ifPresentOrElse(next -> later(delivery, fault, next), () -> undelivered(delivery, fault));
            case Sent.GivenUp(var fault) -> undelivered(delivery, fault);
        }
    }

    private void later(Delivery delivery, DeliveryFault fault, Instant next) {
        sql.update(
                "update delivery set next_at = ?, last_fault = ? where id = ? and state = 'waiting'",
                next,
                fault.code(),
                delivery.id());
        if (fault.isOfReceiver()) {
            leaveAlone(delivery.target());
        }
    }

    /** A receiver that is away is not asked once for each that waits for it, and does not keep those of others waiting. */
    private void leaveAlone(String target) {
        Instant until = clock.instant().plus(Backoff.PAUSE);
        sql.update(
                "update delivery set next_at = least(?, give_up_at) where id in (select id from delivery where target = ?"
                        + " and state = 'waiting' and next_at < least(?, give_up_at) for update skip locked)",
                until,
                target,
                until);
    }

    private void undelivered(Delivery delivery, DeliveryFault fault) {
        sql.update(
                "update delivery set state = 'undelivered', last_fault = ? where id = ? and state = 'waiting'",
                fault.code(),
                delivery.id());
    }

    /** Puts a delivery that is not waiting back into the queue; false where there is none. */
    boolean replay(UUID id) {
        Instant now = clock.instant();
        return sql.update(
                        "update delivery set state = 'waiting', attempts = 0, next_at = ?, give_up_at = ?, answered_at = null"
                                + " where id = ? and state <> 'waiting'",
                        now,
                        now.plus(Backoff.GIVE_UP_AFTER),
                        id)
                > 0;
    }

    /** One delivery. */
    Optional<DeliveryShown> one(UUID id) {
        return sql.query(SHOWN + " where id = ?", DeliveryRows::shown, id).stream()
                .findFirst();
    }

    /**
     * What is looked for.
     *
     * @param everything whether the bound below is none
     */
    record Wanted(Optional<DeliveryState> state, Optional<Channel> channel, boolean everything, Set<String> bodies) {}

    /** The place after which a page begins. */
    record Place(Instant madeAt, UUID id) {}

    /** A page, the oldest first. */
    List<DeliveryShown> page(Wanted wanted, Optional<Place> after, int limit) {
        List<String> conditions = new ArrayList<>(List.of("true"));
        List<@Nullable Object> values = new ArrayList<>();
        wanted.state().ifPresent(state -> {
            conditions.add("state = ?");
            values.add(state.code());
        });
        wanted.channel().ifPresent(channel -> {
            conditions.add("channel = ?");
            values.add(channel.name().toLowerCase(Locale.ROOT));
        });
        if (!wanted.everything()) {
            conditions.add("body = any (?)");
            values.add(wanted.bodies().toArray(String[]::new));
        }
        after.ifPresent(place -> {
            conditions.add("(made_at, id) > (?, ?)");
            values.add(place.madeAt());
            values.add(place.id());
        });
        values.add(limit);
        return sql.query(
                SHOWN + " where " + String.join(" and ", conditions) + " order by made_at, id limit ?",
                DeliveryRows::shown,
                values.toArray());
    }

    /** How many are in a state. */
    long count(DeliveryState state) {
        return sql.query("select count(*) from delivery where state = ?", row -> row.getLong(1), state.code())
                .getFirst();
    }

    /** Lets go of old receipts; what was not delivered stays listed as long. */
    void forget() {
        sql.update(
                "delete from delivery where state in ('delivered', 'undelivered') and made_at < ?",
                clock.instant().minus(KEPT));
    }

    private static Delivery delivery(ResultSet row) throws SQLException {
        return new Delivery(
                row.getObject("id", UUID.class),
                Channel.valueOf(row.getString("channel").toUpperCase(Locale.ROOT)),
                row.getString("target"),
                row.getString("body"),
                row.getObject("event_id", UUID.class),
                row.getString("topic"),
                new EventBody(row.getBytes("payload")),
                row.getInt("attempts"),
                Sql.instant(row, "give_up_at"));
    }

    private static DeliveryShown shown(ResultSet row) throws SQLException {
        boolean waiting = row.getString("state").equals("waiting");
        return new DeliveryShown(
                row.getObject("id", UUID.class),
                row.getString("channel"),
                row.getString("target"),
                row.getString("body"),
                row.getObject("event_id", UUID.class),
                row.getString("topic"),
                row.getString("state"),
                row.getInt("attempts"),
                Sql.instant(row, "made_at"),
                waiting ? Optional.of(Sql.instant(row, "next_at")) : Optional.empty(),
                Optional.ofNullable(row.getString("last_fault")),
                Optional.ofNullable(row.getObject("answered_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
