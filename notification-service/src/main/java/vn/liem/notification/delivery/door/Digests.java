package vn.liem.notification.delivery.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.EventBody;
import vn.liem.eventstore.EventLog;
import vn.liem.kernel.Ids;
import vn.liem.notification.clock.view.ClockTable;
import vn.liem.notification.delivery.door.Delivery.Channel;
import vn.liem.notification.delivery.view.NoticesWaiting;
import vn.liem.notification.notice.view.NoticeTable;
import vn.liem.service.Position;
import vn.liem.service.Views;
import vn.liem.service.door.CommandDoor;

/**
 * One mail a day to a body that has something new to look at, whatever has piled up. That the day's mail was made follows from its id
 * and from no timer: a service that was away for a week sends one mail and not seven.
 */
@Singleton
public final class Digests {

    /** How long a day's mail is tried; the next day has its own. */
    private static final Duration GIVE_UP_AFTER = Duration.ofHours(24);

    private static final Duration VIEWS_WITHIN = Duration.ofSeconds(2);

    private final MailSettings settings;
    private final MailRecipients recipients;
    private final NoticesWaiting notices;
    private final DeliveryRows deliveries;
    private final Clock clock;
    private final EventLog log;
    private final Views views;

    @Inject
    Digests(
            MailSettings settings,
            MailRecipients recipients,
            NoticesWaiting notices,
            DeliveryRows deliveries,
            Clock clock,
            EventLog log,
            Views views) {
        this.settings = settings;
        this.recipients = recipients;
        this.notices = notices;
        this.deliveries = deliveries;
        this.clock = clock;
        this.log = log;
        this.views = views;
    }

    /** Puts the mails of the day into the queue, once. */
    void round() {
        LocalTime now = LocalTime.now(clock.withZone(CommandDoor.VIETNAM));
        if (settings.host().isEmpty() || !settings.isTimeFor(now)) {
            return;
        }
        Position here = new Position(log.name(), log.reader().lastPos());
        // A mail that was made while the views are behind would say of what they lack that it was told.
        if (views.await(NoticeTable.class, here, VIEWS_WITHIN) && views.await(ClockTable.class, here, VIEWS_WITHIN)) {
            recipients.bodies().forEach(body -> of(body, here.pos()));
        }
    }

    private void of(String body, long upTo) {
        LocalDate today = LocalDate.now(clock.withZone(CommandDoor.VIETNAM));
        UUID id = Ids.version8("digest", body + " on " + today);
        if (deliveries.one(id).isPresent() || !notices.anyAfter(body, toldUpTo(body))) {
            return;
        }
        NoticesWaiting.Counts counts = notices.counts(body);
        DigestCounts said = new DigestCounts(
                counts.of("due_soon"),
                counts.of("due_today"),
                counts.of("overdue"),
                counts.of("reason_asked"),
                Optional.of(counts.of("recounted")),
                upTo);
        deliveries.sql().inTransaction(transaction -> {
            deliveries.put(
                    transaction,
                    new Delivery(
                            id,
                            Channel.MAIL,
                            body,
                            body,
                            id,
                            "digest",
                            BodyCodec.encode(said),
                            0,
                            clock.instant().plus(GIVE_UP_AFTER)));
            return id;
        });
    }

    /** How far the body was told by mail; a mail that did not arrive has told nothing. */
    private long toldUpTo(String body) {
        return deliveries
                .sql()
                .query(
                        "select payload from delivery where channel = 'mail' and target = ? and state <> 'undelivered'"
                                + " order by made_at desc limit 1",
                        row -> BodyCodec.decode(new EventBody(row.getBytes(1)), DigestCounts.class)
                                .upTo(),
                        body)
                .stream()
                .findFirst()
                .orElse(0L);
    }
}
