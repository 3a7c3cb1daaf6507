package vn.liem.notification.delivery.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.liem.notification.delivery.DeliveryFault;
import vn.liem.notification.delivery.SubscriptionRefusal;

class PublicAddressesTest {

    private final PublicAddresses addresses = new PublicAddresses(List.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "127.0.0.1",
                "127.255.255.254",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.8",
                "192.0.2.1",
                "192.168.1.1",
                "198.18.0.1",
                "198.51.100.1",
                "203.0.113.9",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::127.0.0.1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "64:ff9b::7f00:1",
                "64:ff9b::a00:1",
                "64:ff9b:1::1",
                "2002:7f00:1::",
                "2002:a00:1::1",
                "2001::1",
                "2001:db8::1",
                "fc00::1",
                "fd12:3456::1",
                "fe80::1",
                "fec0::1",
                "ff02::1",
                "100::1"
            })
    void what_is_not_public_is_not_sent_to(String address) {
        assertFalse(addresses.include(InetAddress.ofLiteral(address)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "8.8.8.8",
                "172.15.255.255",
                "172.32.0.1",
                "100.128.0.1",
                "192.169.0.1",
                "203.119.8.1",
                "2606:4700::1111",
                "2400:cb00::1",
                "64:ff9b::808:808",
                "2002:808:808::1"
            })
    void what_is_public_is_sent_to(String address) {
        assertTrue(addresses.include(InetAddress.ofLiteral(address)));
    }

    @Test
    void a_range_that_an_operator_names_is_sent_to_and_its_neighbours_are_not() {
        PublicAddresses closed =
                new PublicAddresses(List.of(Network.parse("10.20.0.0/16"), Network.parse("fd00:20::/32")));
        assertTrue(closed.include(InetAddress.ofLiteral("10.20.255.1")));
        assertTrue(closed.include(InetAddress.ofLiteral("fd00:20::9")));
        assertFalse(closed.include(InetAddress.ofLiteral("10.21.0.1")));
        assertFalse(closed.include(InetAddress.ofLiteral("fd00:21::9")));
        assertThrows(IllegalArgumentException.class, () -> Network.parse("10.0.0.0/33"));
        assertThrows(IllegalArgumentException.class, () -> Network.parse("agency.example/8"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://agency.example/",
                "ftp://agency.example/",
                "https://user@agency.example/",
                "https://agency.example/#part",
                "https:///path",
                "agency.example",
                "https://agency.example/\r\nX: 1",
                "https://agency.example/đường",
                "file:///etc/passwd",
                ""
            })
    void an_address_of_another_form_is_not_taken(String url) {
        assertEquals(
                new Receivers.Reading.Refused(SubscriptionRefusal.ADDRESS_NOT_TAKEN),
                receivers().read(url));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://another.example/",
                "https://agency.example.evil.example/",
                "https://agency.example:8443/",
                "https://127.0.0.1/",
                "https://[::1]/",
                "https://2130706433/",
                "https://agency.example./"
            })
    void a_host_that_is_not_named_is_not_allowed(String url) {
        assertEquals(
                new Receivers.Reading.Refused(SubscriptionRefusal.HOST_NOT_ALLOWED),
                receivers().read(url));
    }

    @Test
    void a_host_that_is_named_is_read_with_its_port_and_path() {
        assertEquals(
                new Receivers.Reading.Allowed(new Receivers.Receiver(true, "agency.example", 443, "/liem?of=T01")),
                receivers().read("https://AGENCY.example:443/liem?of=T01"));
        assertEquals(
                new Receivers.Reading.Allowed(new Receivers.Receiver(true, "other.example", 8443, "/")),
                receivers().read("https://other.example:8443"));
        assertFalse(new Receivers(List.of(), List.of(), false).any());
    }

    @Test
    void a_name_that_leads_to_this_machine_leads_nowhere() {
        assertEquals(
                new Receivers.Resolved.Nowhere(DeliveryFault.ADDRESS_NOT_PUBLIC),
                receivers().resolve("localhost", Duration.ofSeconds(20)));
        assertEquals(
                new Receivers.Resolved.Nowhere(DeliveryFault.HOST_UNKNOWN),
                receivers().resolve("no-such-host.invalid", Duration.ofSeconds(60)));
    }

    private static Receivers receivers() {
        return new Receivers(List.of("agency.example", "Other.example:8443"), List.of(), false);
    }
}
