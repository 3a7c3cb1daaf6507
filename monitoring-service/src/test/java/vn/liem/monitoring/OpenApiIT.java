package vn.liem.monitoring;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.liem.security.Role;
import vn.liem.service.exchange.IncomingEvents;
import vn.liem.service.testing.ApiDescription;
import vn.liem.service.testing.Client;
import vn.liem.service.testing.SentExamples;
import vn.liem.service.testing.ServiceUnderTest;
import vn.liem.service.testing.Tokens;
import vn.liem.service.testing.WatchedDoors;

/** The description of the API is the one in the docs, leaves out no route, and every example in it can be sent as it stands. */
@QuarkusTest
@QuarkusTestResource(value = ServiceUnderTest.class, restrictToAnnotatedClass = false)
class OpenApiIT {

    private static final String HASH_OF_EXAMPLE = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    @Inject
    IncomingEvents incoming;

    /** The pages, which are written for people and stand in no description. */
    private static final String[] PAGES = {
        "GET /",
        "GET /administration",
        "GET /administration/list.xlsx",
        "GET /appraisals",
        "GET /appraisals/list.xlsx",
        "GET /appraisals/{chart}",
        "GET /assets/liem.css",
        "GET /behind",
        "GET /behind/list.xlsx",
        "GET /cases",
        "GET /cases/{id}",
        "GET /cases/{id}/hand-overs/{handOver}/evidence",
        "GET /cases/{id}/timeline",
        "GET /cases/{id}/timeline/list.xlsx",
        "GET /cases/{id}/timeline/{chart}",
        "GET /control",
        "GET /control/list.xlsx",
        "GET /control/{chart}",
        "GET /deadlines",
        "GET /design",
        "GET /design/list.xlsx",
        "GET /design/{chart}",
        "GET /directives",
        "GET /directives/given",
        "GET /directives/issue",
        "GET /directives/list.xlsx",
        "GET /directives/{chart}",
        "GET /directives/{id}",
        "GET /directives/{id}/{act}",
        "GET /discipline",
        "GET /discipline/list.xlsx",
        "GET /discipline/{chart}",
        "GET /flow",
        "GET /flow/rows",
        "GET /links",
        "GET /links/list.xlsx",
        "GET /links/{chart}",
        "GET /meetings",
        "GET /meetings/prepare",
        "GET /meetings/{id}",
        "GET /meetings/{id}/{act}",
        "GET /monitored",
        "GET /monitored/list.xlsx",
        "GET /monitored/{chart}",
        "GET /persons/{key}",
        "GET /petitions",
        "GET /petitions/list.xlsx",
        "GET /petitions/{chart}",
        "GET /recovery",
        "GET /recovery/list.xlsx",
        "GET /recovery/{chart}",
        "GET /reports",
        "GET /reports/new",
        "GET /reports/{id}",
        "GET /reports/{id}/document.{format}",
        "GET /reports/{id}/remark",
        "GET /reports/{id}/sign",
        "GET /reports/{id}/{form}",
        "GET /search",
        "GET /signed-in",
        "GET /signed-out",
        "GET /sources",
        "GET /transfers",
        "GET /transfers/list.xlsx",
        "GET /transfers/{chart}",
        "GET /units",
        "GET /units/facts",
        "GET /units/facts/list.xlsx",
        "GET /units/list.xlsx",
        "GET /units/{chart}",
        "GET /whistleblowers",
        "GET /whistleblowers/list.xlsx",
        "POST /directives/issue",
        "POST /directives/{id}/{act}",
        "POST /language",
        "POST /meetings/prepare",
        "POST /meetings/{id}/{act}",
        "POST /reports/new",
        "POST /reports/{id}/remark",
        "POST /reports/{id}/sign",
        "POST /theme"
    };

    @Test
    void the_description_is_the_one_in_the_docs() throws IOException {
        ApiDescription.isTheOneInTheDocs("monitoring-service");
    }

    @Test
    void who_asks_at_any_door_is_recorded() {
        WatchedDoors.leaveNoneUnseen();
    }

    @Test
    void every_route_is_described() {
        ApiDescription.published().hasEveryRoute(PAGES);
    }

    @Test
    void every_example_can_be_sent() {
        SentExamples examples = new SentExamples(ApiDescription.published());
        Client agency = new Client(Tokens.officer("T01-NC", "T01", Role.STANDING_AGENCY));
        Response drafted = examples.send("draftReport", agency);
        String report = SentExamples.idOf(drafted);
        Response commented = examples.sendOn(report, "commentOnReport", agency);
        Response draft = agency.get("/api/v1/periodic-reports/" + report + "/document");
        draft.<Map<String, Integer>>path("position")
                .forEach((log, pos) -> examples.with(place(log, 0), place(log, pos)));
        examples.with(HASH_OF_EXAMPLE, draft.header("ETag").replace("\"", ""));
        examples.sendAt(commented, "signReport", agency);
        examples.sendOfTheExchange(incoming.holds(), "monitoring-service/1");
        examples.noneIsLeft();
    }

    private static String place(String log, int pos) {
        return "{\"log\":\"%s\",\"pos\":%d}".formatted(log, pos);
    }
}
