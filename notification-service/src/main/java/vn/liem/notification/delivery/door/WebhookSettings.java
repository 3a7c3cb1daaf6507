package vn.liem.notification.delivery.door;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLSocketFactory;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where webhooks may go, as the operator has set it; nowhere, where nothing is set. */
public final class WebhookSettings {

    @Produces
    @Singleton
    Receivers receivers(
            @ConfigProperty(name = "liem.webhooks.hosts") Optional<List<String>> hosts,
            @ConfigProperty(name = "liem.webhooks.networks") Optional<List<String>> networks,
            @ConfigProperty(name = "liem.webhooks.plain-http") boolean plainHttp) {
        return new Receivers(hosts.orElse(List.of()), networks.orElse(List.of()), plainHttp);
    }

    @Produces
    @Singleton
    WebhookPost post(Receivers receivers) {
        return new WebhookPost(receivers, (SSLSocketFactory) SSLSocketFactory.getDefault(), WebhookPost.TIME_MAX);
    }
}
