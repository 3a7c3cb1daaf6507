package vn.liem.notification.delivery.door;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import vn.liem.notification.delivery.DeliveryFault;
import vn.liem.notification.delivery.SubscriptionRefusal;

/**
 * To whom notices may go: hosts that the operator has named, over TLS, at addresses that may be reached. Asked when a webhook is
 * registered and again at each delivery, since a name may be given another address.
 */
final class Receivers {

    /** The longest address of a webhook, in characters. */
    static final int URL_MAX = 500;

    private static final int HTTPS_PORT = 443;
    private static final int HTTP_PORT = 80;

    /** Looks a name up. */
    @FunctionalInterface
    interface LookUp {
        InetAddress[] addressesOf(String host) throws UnknownHostException;
    }

    private final Set<String> hosts;
    private final PublicAddresses addresses;
    private final boolean plainHttp;
    private final LookUp names;

    /**
     * Receivers on these hosts.
     *
     * @param hosts each a name, or a name with a port as in {@code name:8443}
     * @param networks ranges that are allowed though they are not public
     * @param plainHttp whether a receiver without TLS is taken: for tests on one machine alone
     */
    Receivers(List<String> hosts, List<String> networks, boolean plainHttp) {
        this(hosts, networks, plainHttp, InetAddress::getAllByName);
    }

    /** The same with another way to look names up. */
    Receivers(List<String> hosts, List<String> networks, boolean plainHttp, LookUp names) {
        this.hosts = hosts.stream().map(host -> host.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
        this.addresses =
                new PublicAddresses(networks.stream().map(Network::parse).toList());
        this.plainHttp = plainHttp;
        this.names = names;
    }

    /** Whether there is any. */
    boolean any() {
        return !hosts.isEmpty();
    }

    /** Where a webhook goes: its host, its port, what is asked there. */
    record Receiver(boolean tls, String host, int port, String target) {

        /** The host as the request names it. */
        String authority() {
            return port == usualPort(tls) ? host : host + ":" + port;
        }
    }

    private static int usualPort(boolean tls) {
        return tls ? HTTPS_PORT : HTTP_PORT;
    }

    /** A receiver, or the rule that forbids it. */
    sealed interface Reading {
        /** It may be sent to. */
        record Allowed(Receiver receiver) implements Reading {}

        /** It may not. */
        record Refused(SubscriptionRefusal why) implements Reading {}
    }

    /** Reads the address of a webhook; nothing is looked up. */
    Reading read(String url) {
        Optional<Receiver> receiver = parse(url);
        if (receiver.isEmpty()) {
            return new Reading.Refused(SubscriptionRefusal.ADDRESS_NOT_TAKEN);
        }
        return hosts.contains(receiver.get().authority())
                ? new Reading.Allowed(receiver.get())
                : new Reading.Refused(SubscriptionRefusal.HOST_NOT_ALLOWED);
    }

    private Optional<Receiver> parse(String url) {
        try {
            URI uri = new URI(url);
            boolean tls = "https".equals(uri.getScheme());
            boolean scheme = tls || (plainHttp && "http".equals(uri.getScheme()));
            String host = uri.getHost();
            if (!scheme
                    || host == null
                    || uri.getRawUserInfo() != null
                    || uri.getRawFragment() != null
                    || url.length() > URL_MAX
                    || !url.chars().allMatch(sign -> sign > ' ' && sign < 0x7F)) {
                return Optional.empty();
            }
            int port = uri.getPort() < 0 ? usualPort(tls) : uri.getPort();
            String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
            String target = uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
            return Optional.of(new Receiver(tls, host.toLowerCase(Locale.ROOT), port, target));
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }

    /** An address of a host that was checked, or why there is none. */
    sealed interface Resolved {
        /** The address to connect to; nobody looks the name up again. */
        record At(InetAddress address) implements Resolved {}

        /** There is none that may be reached. */
        record Nowhere(DeliveryFault fault) implements Resolved {}
    }

    /** Looks the host up, for so long at the most; one address that may not be reached forbids the host. */
    Resolved resolve(String host, Duration timeMax) {
        FutureTask<Resolved> task = new FutureTask<>(() -> resolve(host));
        Thread.ofVirtual().name("look-up of a webhook's host").start(task);
        try {
            return task.get(timeMax.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            return new Resolved.Nowhere(DeliveryFault.TOOK_TOO_LONG);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Resolved.Nowhere(DeliveryFault.HOST_UNKNOWN);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a look-up ends with an answer", e);
        }
    }

    private Resolved resolve(String host) {
        try {
            InetAddress[] found = names.addressesOf(host);
            for (InetAddress address : found) {
                if (!addresses.include(address)) {
                    return new Resolved.Nowhere(DeliveryFault.ADDRESS_NOT_PUBLIC);
                }
            }
            return new Resolved.At(found[0]);
        } catch (UnknownHostException _) {
            return new Resolved.Nowhere(DeliveryFault.HOST_UNKNOWN);
        }
    }
}
