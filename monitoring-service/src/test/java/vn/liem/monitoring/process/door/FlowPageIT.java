package vn.liem.monitoring.process.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.liem.monitoring.testing.CaseServiceStub;
import vn.liem.monitoring.testing.Province;
import vn.liem.monitoring.testing.Reader;
import vn.liem.service.Views;
import vn.liem.service.exchange.IncomingEvents;
import vn.liem.service.testing.ServiceUnderTest;

/** The flow map of the province, read by officers over HTTP. */
@QuarkusTest
@QuarkusTestResource(value = ServiceUnderTest.class, restrictToAnnotatedClass = false)
@QuarkusTestResource(value = CaseServiceStub.class, restrictToAnnotatedClass = true)
class FlowPageIT {

    private static final String COMMITTEE = "committee_member@T01-NC/T01";
    private static final String PERIOD = "?from=2024-01-01&to=2024-06-30";
    private static final Pattern NUMBER =
            Pattern.compile("<a href=\"(/flow/rows[^\"]+)\"(?: aria-label=\"[^\"]*\")?>(?:<text[^>]*>)?([0-9.]+)<");

    @TestHTTPResource
    URI service;

    @Inject
    IncomingEvents incoming;

    @Inject
    Views views;

    @BeforeEach
    void the_province_is_told() {
        Province.told(incoming, views);
    }

    @Test
    void every_number_opens_a_list_with_as_many_rows() {
        Reader reader = Reader.signedIn(service, COMMITTEE);
        String page = reader.get("/flow" + PERIOD).body();
        Matcher numbers = NUMBER.matcher(page);
        Set<String> opened = new HashSet<>();
        while (numbers.find()) {
            String address = numbers.group(1).replace("&amp;", "&");
            if (opened.add(address)) {
                String list = reader.get(address).body();
                assertTrue(list.contains(">" + numbers.group(2) + " dòng<"), address + " " + numbers.group(2));
            }
        }
        assertTrue(opened.size() > 20, opened.toString());
        assertTrue(page.contains("flow-back"), "something came back");
    }

    @Test
    void who_sees_no_figures_is_told_so_and_what_is_not_there_has_no_list() {
        assertEquals(
                403,
                Reader.signedIn(service, "investigator@T01-CQDT/T01")
                        .get("/flow" + PERIOD)
                        .statusCode());
        Reader reader = Reader.signedIn(service, COMMITTEE);
        assertEquals(
                422, reader.get("/flow/rows" + PERIOD + "&measure=invented").statusCode());
        assertEquals(
                422, reader.get("/flow/rows" + PERIOD + "&passage=trial-trial").statusCode());
        assertEquals(422, reader.get("/flow?from=2024-06-30&to=2024-01-01").statusCode());
        assertEquals(200, reader.get("/flow").statusCode());
    }
}
