package vn.liem.monitoring.figures.door;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.liem.monitoring.testing.OthersTold;
import vn.liem.security.Role;
import vn.liem.service.Views;
import vn.liem.service.exchange.IncomingEvents;
import vn.liem.service.testing.Client;
import vn.liem.service.testing.ServiceUnderTest;
import vn.liem.service.testing.Tokens;

/** Forms of reports are filled over REST. */
@QuarkusTest
@QuarkusTestResource(value = ServiceUnderTest.class, restrictToAnnotatedClass = false)
class FormsResourceIT {

    private final Client standingAgency = new Client(Tokens.officer("T01-NC", "T01", Role.STANDING_AGENCY));

    @Inject
    IncomingEvents incoming;

    @ConfigProperty(name = "liem.topic-prefix")
    String prefix;

    @Inject
    Views views;

    @BeforeEach
    void others_have_told() {
        new OthersTold(incoming, prefix, views).tell();
    }

    @Test
    void a_form_is_filled_for_a_period_or_says_what_it_is_missing() {
        String forms = "/api/v1/reports/forms";
        String period = "?from=2024-01-01&to=2024-06-30&scope=T01";
        standingAgency.get(forms).then().statusCode(200).body("size()", equalTo(14));
        Response pdf = standingAgency.get(forms + "/R3" + period);
        pdf.then().statusCode(200).contentType("application/pdf");
        assertTrue(new String(pdf.asByteArray(), StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
        Response book = standingAgency.get(forms + "/r6" + period + "&format=xlsx");
        book.then().statusCode(200).contentType(PaperFormat.XLSX.type());
        assertTrue(new String(book.asByteArray(), StandardCharsets.ISO_8859_1).startsWith("PK"));
        standingAgency.get(forms + "/r5" + period + "&case=VA-00002").then().statusCode(200);
        standingAgency.get(forms + "/r5" + period).then().statusCode(422).body("errors[0].pointer", equalTo("?case"));
        standingAgency
                .get(forms + "/r14" + period + "&figures=cases,weather")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("?figures"));
        standingAgency.get(forms + "/r15" + period).then().statusCode(404);
        standingAgency.get(forms + "/r3" + period + "&format=csv").then().statusCode(400);
        new Client(Tokens.officer("T01-CQDT", "T01", Role.INVESTIGATOR))
                .get(forms + "/r3" + period)
                .then()
                .statusCode(403);
    }
}
