package vn.liem.notification.delivery.door;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.liem.eventstore.DatabaseFailed;

/** Makes and sends what goes out, round after round; any number of instances may do it at once. */
@Singleton
public final class Deliveries {

    private static final Logger LOG = Logger.getLogger(Deliveries.class);

    /** How many are tried at once. */
    private static final int AT_ONCE = 16;

    private final FanOut fanOut;
    private final Digests digests;
    private final DeliveryRows rows;
    private final WebhookSender webhooks;
    private final MailSender mails;
    private final Duration every;
    private volatile @Nullable Thread rounds;

    @Inject
    Deliveries(
            FanOut fanOut,
            Digests digests,
            DeliveryRows rows,
            WebhookSender webhooks,
            MailSender mails,
            MeterRegistry metrics,
            @ConfigProperty(name = "liem.deliveries.every") Duration every) {
        this.fanOut = fanOut;
        this.digests = digests;
        this.rows = rows;
        this.webhooks = webhooks;
        this.mails = mails;
        this.every = every;
        gauge(metrics, DeliveryState.WAITING, "Notices that wait to be sent by mail or webhook");
        gauge(metrics, DeliveryState.UNDELIVERED, "Notices that nobody took: see /api/v1/deliveries");
    }

    void start(@Observes StartupEvent event) {
        rounds = Thread.ofVirtual().name("deliveries").start(this::goRounds);
    }

    void stop(@Observes ShutdownEvent event) {
        Thread thread = rounds;
        if (thread != null) {
            thread.interrupt();
        }
    }

    /** One round: what is new is put into the queue, and what is due is tried; how many were tried. */
    public int round() {
        fanOut.round();
        digests.round();
        int tried = 0;
        List<Delivery> due = rows.take(AT_ONCE);
        while (!due.isEmpty()) {
            try (ExecutorService each = Executors.newVirtualThreadPerTaskExecutor()) {
                due.forEach(delivery -> each.execute(() -> attempt(delivery)));
            }
            tried += due.size();
            due = rows.take(AT_ONCE);
        }
        rows.forget();
        return tried;
    }

    private void attempt(Delivery delivery) {
        try {
            rows.keep(
                    delivery,
                    switch (delivery.channel()) {
                        case WEBHOOK -> webhooks.send(delivery);
                        case MAIL -> mails.send(delivery);
                    });
        } catch (RuntimeException e) {
            // The lease runs out and another attempt follows; a message may quote what was sent.
            LOG.warnf(
                    "the delivery %s is tried again later: %s",
                    delivery.id(), e.getClass().getName());
        }
    }

    private void goRounds() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                Thread.sleep(every);
                round();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException e) {
                // The message may quote a row; the next round tries again.
                LOG.warnf("deliveries are made later: %s", e.getClass().getName());
            }
        }
    }

    private void gauge(MeterRegistry metrics, DeliveryState state, String what) {
        Gauge.builder("liem.deliveries." + state.code(), rows, counted -> count(counted, state))
                .description(what)
                .register(metrics);
    }

    /** While the database is away nothing is known, and a metric must not say zero. */
    private static double count(DeliveryRows rows, DeliveryState state) {
        try {
            return (double) rows.count(state);
        } catch (DatabaseFailed _) {
            return Double.NaN;
        }
    }
}
