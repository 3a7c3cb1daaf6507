package vn.liem.notification.delivery.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.EventLog;
import vn.liem.eventstore.StoredEvent;
import vn.liem.kernel.Ids;
import vn.liem.notification.clock.view.SubjectTable;
import vn.liem.notification.delivery.Backoff;
import vn.liem.notification.delivery.WebhookTopic;
import vn.liem.notification.delivery.door.CloudEventJson.Changed;
import vn.liem.notification.delivery.door.Delivery.Channel;
import vn.liem.notification.delivery.view.SubscriptionEntry;
import vn.liem.notification.delivery.view.SubscriptionList;
import vn.liem.notification.delivery.view.SubscriptionTable;
import vn.liem.service.Position;
import vn.liem.service.Views;

/**
 * Finds out which webhooks are to be told of what was recorded, and puts a delivery for each into the queue: in one transaction with
 * how far it has read, so that whoever does it twice puts nothing twice.
 */
@Singleton
public final class FanOut {

    private static final int PAGE = 200;
    private static final Duration VIEWS_WITHIN = Duration.ofSeconds(2);
    private static final Set<String> REMINDING =
            Set.of("clock.reminded.v1", "clock.reason-asked.v1", "clock.recount-told.v1");

    private static final String CHANGES = """
            select source, pos, subject, stream_kind, version, event_id, body, recorded_at from subject_change
            where source = ? and pos <= ? order by pos limit ?
            """;

    private final Sql sql;
    private final DeliveryRows deliveries;
    private final SubscriptionList subscriptions;
    private final EventLog log;
    private final Views views;
    private final Receivers receivers;
    private final Clock clock;

    @Inject
    FanOut(
            DataSource database,
            DeliveryRows deliveries,
            SubscriptionList subscriptions,
            EventLog log,
            Views views,
            Receivers receivers,
            Clock clock) {
        this.sql = new Sql(database);
        this.deliveries = deliveries;
        this.subscriptions = subscriptions;
        this.log = log;
        this.views = views;
        this.receivers = receivers;
        this.clock = clock;
    }

    private record Change(
            String source,
            long pos,
            String subject,
            String streamKind,
            long version,
            UUID eventId,
            String body,
            Instant recordedAt) {
        static Change of(ResultSet row) throws SQLException {
            return new Change(
                    row.getString("source"),
                    row.getLong("pos"),
                    row.getString("subject"),
                    row.getString("stream_kind"),
                    row.getLong("version"),
                    row.getObject("event_id", UUID.class),
                    row.getString("body"),
                    Sql.instant(row, "recorded_at"));
        }
    }

    /** What a delivery to whom it may concern would say. */
    private record ToTell(WebhookTopic topic, CloudEventJson event) {}

    private record Addressed(SubscriptionEntry subscription, ToTell toTell) {}

    /** Puts everything into the queue that is known by now; nothing where nobody may be sent to. */
    void round() {
        if (!receivers.any()) {
            return;
        }
        // Before the views are awaited: what took effect up to these marks is shown then.
        Map<String, Long> marks = marks();
        boolean shown = views.await(SubjectTable.class, here(), VIEWS_WITHIN)
                && views.await(SubscriptionTable.class, here(), VIEWS_WITHIN);
        // While the views are behind it is not known who takes part; what waits is not lost.
        if (shown) {
            marks.forEach(this::changesUpTo);
            while (reminders() == PAGE) {
                // The next page.
            }
        }
    }

    private Map<String, Long> marks() {
        return sql.query("select distinct source from subject_change", row -> row.getString(1)).stream()
                .collect(Collectors.toMap(
                        source -> source, source -> log.reader().lastMark(source)));
    }

    private Position here() {
        return new Position(log.name(), log.reader().lastPos());
    }

    /**
     * A change is told once it has taken effect here: by then it is known which bodies take part. Each source by itself, so that
     * one whose records wait keeps nothing of the others back.
     */
    private void changesUpTo(String source, long mark) {
        List<Change> page = sql.query(CHANGES, Change::of, source, mark, PAGE);
        while (!page.isEmpty()) {
            page.forEach(this::tell);
            page = sql.query(CHANGES, Change::of, source, mark, PAGE);
        }
    }

    private void tell(Change change) {
        List<Addressed> addressed = addressed(change);
        sql.inTransaction(transaction -> {
            put(transaction, addressed);
            return Sql.update(
                    transaction,
                    "delete from subject_change where source = ? and pos = ?",
                    change.source(),
                    change.pos());
        });
    }

    private List<Addressed> addressed(Change change) {
        Set<String> bodies = new HashSet<>(subscriptions.bodiesOf(change.subject()));
        bodies.add(change.body());
        String service = change.source().substring(0, change.source().indexOf('/'));
        ToTell toTell = new ToTell(
                WebhookTopic.SUBJECT_CHANGED,
                CloudEventJson.of(
                        WebhookTopic.SUBJECT_CHANGED,
                        change.eventId(),
                        change.subject(),
                        change.recordedAt(),
                        new Changed(service, change.streamKind(), change.version())));
        return to(bodies, toTell);
    }

    private int reminders() {
        long read =
                sql.query("select pos from delivery_read where source = ?", row -> row.getLong(1), log.name()).stream()
                        .findFirst()
                        .orElse(0L);
        List<StoredEvent> page = log.reader().after(read, PAGE);
        if (page.isEmpty()) {
            return 0;
        }
        List<Addressed> addressed = page.stream()
                .filter(event -> REMINDING.contains(event.type()))
                .flatMap(event -> reminded(event).stream())
                .toList();
        sql.inTransaction(transaction -> {
            put(transaction, addressed);
            return Sql.update(
                    transaction,
                    "insert into delivery_read as known (source, pos) values (?, ?) on conflict (source) do update"
                            + " set pos = greatest(known.pos, excluded.pos)",
                    log.name(),
                    page.getLast().pos());
        });
        return page.size();
    }

    /** To whom a reminder goes; nothing else of it is read. */
    private record Reminded(String to) {}

    private List<Addressed> reminded(StoredEvent event) {
        Reminded reminded = BodyCodec.decode(event.body(), Reminded.class);
        ToTell toTell = new ToTell(
                WebhookTopic.CLOCK_REMINDED,
                CloudEventJson.of(
                        WebhookTopic.CLOCK_REMINDED,
                        event.id(),
                        event.subject(),
                        event.recordedAt(),
                        new Changed("notification-service", "clocks", event.version())));
        return to(Set.of(reminded.to()), toTell);
    }

    /** A webhook is told of nothing that happened before it was registered. */
    private List<Addressed> to(Set<String> bodies, ToTell toTell) {
        return subscriptions.standing(bodies).stream()
                .filter(subscription ->
                        subscription.wants(toTell.topic(), toTell.event().time()))
                .map(subscription -> new Addressed(subscription, toTell))
                .toList();
    }

    private void put(Connection transaction, List<Addressed> addressed) throws SQLException {
        for (Addressed each : addressed) {
            String target = each.subscription().id().toString();
            CloudEventJson event = each.toTell().event();
            deliveries.put(
                    transaction,
                    new Delivery(
                            Ids.version8("webhook", target + "/" + event.id()),
                            Channel.WEBHOOK,
                            target,
                            each.subscription().body(),
                            event.id(),
                            each.toTell().topic().code(),
                            event.body(),
                            0,
                            clock.instant().plus(Backoff.GIVE_UP_AFTER)));
        }
    }
}
