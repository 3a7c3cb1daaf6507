package vn.liem.service.evidence;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.liem.eventstore.EventLog;
import vn.liem.verifier.stamp.StampAuthority;

/**
 * Has the newest signed checkpoint stamped now and then by an authority (RFC 3161), where one is named by its address and its
 * certificate. Nothing waits for it.
 */
@Singleton
public final class TimeStamps {

    private static final Logger LOG = Logger.getLogger(TimeStamps.class);
    private static final Duration AFTER_SILENCE = Duration.ofMinutes(1);

    private final Optional<StampRounds> rounds;
    private final Duration every;
    private volatile boolean stopping;

    @Inject
    TimeStamps(
            EventLog log,
            DataSource database,
            OutsideWitnesses outside,
            @ConfigProperty(name = "liem.time-stamp.url") Optional<URI> url,
            @ConfigProperty(name = "liem.time-stamp.certificate") Optional<Path> certificate,
            @ConfigProperty(name = "liem.time-stamp.every", defaultValue = "1H") Duration every) {
        if (url.isPresent() != certificate.isPresent()) {
            throw new IllegalStateException("liem.time-stamp.url and liem.time-stamp.certificate go together"
                    + " / phải khai báo cả liem.time-stamp.url và liem.time-stamp.certificate");
        }
        url.map(URI::getHost).filter(outside::signsAs).ifPresent(TimeStamps::refuse);
        this.every = every;
        this.rounds =
                url.map(address -> new StampRounds(log.name(), database, authority(address, certificate), address));
    }

    /** Their lines stand under one name in one table: the stamp would never be asked for. */
    private static void refuse(String name) {
        throw new IllegalStateException(
                "a witness of liem.witness-policy signs as %s, the host of liem.time-stamp.url / bên chứng kiến trong"
                                .formatted(name)
                        + " liem.witness-policy ký bằng tên máy chủ của liem.time-stamp.url");
    }

    private static StampAuthority authority(URI url, Optional<Path> certificate) {
        if (!List.of("http", "https").contains(url.getScheme()) || url.getHost() == null) {
            throw new IllegalStateException("liem.time-stamp.url is no address of http or https"
                    + " / liem.time-stamp.url không phải là địa chỉ http hoặc https");
        }
        try {
            return StampAuthority.of(url.getHost(), Files.readAllBytes(certificate.orElseThrow()));
        } catch (IOException e) {
            throw new UncheckedIOException("the certificate of the authority cannot be read", e);
        }
    }

    void start(@Observes StartupEvent event) {
        rounds.ifPresent(given -> Thread.ofVirtual().name("time stamps").start(() -> goRounds(given)));
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    private void goRounds(StampRounds given) {
        while (!stopping) {
            try {
                Thread.sleep(isHeard(given) ? every : AFTER_SILENCE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** Whatever goes wrong with one round, the next one comes, and not at once. */
    private static boolean isHeard(StampRounds rounds) throws InterruptedException {
        try {
            boolean heard = rounds.bring();
            if (!heard) {
                LOG.warn("the authority gave no time stamp that holds; it is asked again");
            }
            return heard;
        } catch (RuntimeException e) {
            LOG.warnf("the time stamp waits: %s", e.getClass().getName());
            return false;
        }
    }
}
