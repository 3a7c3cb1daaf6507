package vn.liem.notification.delivery.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalTime;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How mail goes out, as the operator has set it; not at all, where no server is named. */
@Singleton
public final class MailSettings {

    /** How the connection to the server is protected. */
    enum Protection {
        /** TLS after a greeting in clear; a server that does not offer it gets nothing. */
        STARTTLS,
        /** TLS from the first byte. */
        TLS,
        /** None: for a server on the same machine. */
        NONE
    }

    private final Optional<String> host;
    private final int port;
    private final Protection protection;
    private final Optional<String> user;
    private final Optional<String> password;
    private final String from;
    private final LocalTime digestAt;
    private final LocalTime quietFrom;
    private final String publicUrl;

    @Inject
    MailSettings(
            @ConfigProperty(name = "liem.mail.host") Optional<String> host,
            @ConfigProperty(name = "liem.mail.port") int port,
            @ConfigProperty(name = "liem.mail.protection") Protection protection,
            @ConfigProperty(name = "liem.mail.user") Optional<String> user,
            @ConfigProperty(name = "liem.mail.password") Optional<String> password,
            @ConfigProperty(name = "liem.mail.from") String from,
            @ConfigProperty(name = "liem.mail.digest-at") LocalTime digestAt,
            @ConfigProperty(name = "liem.mail.quiet-from") LocalTime quietFrom,
            @ConfigProperty(name = "liem.public-url") String publicUrl) {
        this.host = host.filter(name -> !name.isBlank());
        this.port = port;
        this.protection = protection;
        this.user = user.filter(name -> !name.isBlank());
        this.password = password;
        this.from = from;
        this.digestAt = digestAt;
        this.quietFrom = quietFrom;
        this.publicUrl = publicUrl;
    }

    /** The server; empty where no mail is sent. */
    Optional<String> host() {
        return host;
    }

    int port() {
        return port;
    }

    Protection protection() {
        return protection;
    }

    Optional<String> user() {
        return user;
    }

    String password() {
        return password.orElse("");
    }

    String from() {
        return from;
    }

    /** Whether mail may go out at this time of the day: not at night. */
    boolean isTimeFor(LocalTime now) {
        return !now.isBefore(digestAt) && now.isBefore(quietFrom);
    }

    /** Where people sign in. */
    String publicUrl() {
        return publicUrl;
    }
}
