package vn.liem.notification.delivery.door;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which addresses notices may go to: public ones, and the ranges that an operator has named (agencies may share a closed
 * network). Everything that a registry of special addresses (RFC 6890 and its successors) keeps for another use is refused,
 * also where it stands inside an address of IPv6.
 */
final class PublicAddresses {

    private static final List<Network> SPECIAL = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.31.196.0/24",
                    "192.52.193.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "192.175.48.0/24",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4",
                    "240.0.0.0/4",
                    "::/96",
                    "64:ff9b:1::/48",
                    "100::/64",
                    "2001::/23",
                    "2001:db8::/32",
                    "3fff::/20",
                    "5f00::/16",
                    "fc00::/7",
                    "fe80::/10",
                    "fec0::/10",
                    "ff00::/8")
            .map(Network::parse)
            .toList();

    private static final int IPV4_BYTES = 4;

    /** Where an address of IPv4 stands inside one of IPv6: NAT64 (RFC 6052), 6to4 (RFC 3056). */
    private static final Network NAT64 = Network.parse("64:ff9b::/96");

    private static final Network SIX_TO_FOUR = Network.parse("2002::/16");
    private static final int NAT64_AT = 12;
    private static final int SIX_TO_FOUR_AT = 2;

    private final List<Network> allowed;

    /**
     * Public addresses and some ranges.
     *
     * @param allowed ranges that are allowed though they are not public
     */
    PublicAddresses(List<Network> allowed) {
        this.allowed = List.copyOf(allowed);
    }

    /** Whether notices may go to the address. */
    boolean include(InetAddress address) {
        return allowed.stream().anyMatch(network -> network.includes(address)) || isPublic(address);
    }

    private static boolean isPublic(InetAddress address) {
        return SPECIAL.stream().noneMatch(network -> network.includes(address))
                && inside(address).map(PublicAddresses::isPublic).orElse(true);
    }

    private static Optional<Inet4Address> inside(InetAddress address) {
        if (NAT64.includes(address)) {
            return Optional.of(ipv4(address, NAT64_AT));
        }
        return SIX_TO_FOUR.includes(address) ? Optional.of(ipv4(address, SIX_TO_FOUR_AT)) : Optional.empty();
    }

    private static Inet4Address ipv4(InetAddress address, int from) {
        byte[] four = Arrays.copyOfRange(address.getAddress(), from, from + IPV4_BYTES);
        try {
            return (Inet4Address) InetAddress.getByAddress(four);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("four bytes are an address", e);
        }
    }
}
