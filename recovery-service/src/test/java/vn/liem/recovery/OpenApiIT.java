package vn.liem.recovery;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import vn.liem.recovery.cases.view.KnownCaseTable;
import vn.liem.security.Role;
import vn.liem.service.Views;
import vn.liem.service.exchange.IncomingEvents;
import vn.liem.service.testing.ApiDescription;
import vn.liem.service.testing.Client;
import vn.liem.service.testing.SentExamples;
import vn.liem.service.testing.ServiceUnderTest;
import vn.liem.service.testing.Tokens;
import vn.liem.service.testing.Told;
import vn.liem.service.testing.WatchedDoors;

/** The description of the API is the one in the docs, leaves out no route, and every example in it can be sent as it stands. */
@QuarkusTest
@QuarkusTestResource(value = ServiceUnderTest.class, restrictToAnnotatedClass = false)
class OpenApiIT {

    private static final String CASE = "case:0199b0a4-7c1e-7000-8000-000000000001";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Told CASES = new Told("case-service/1").sample(CASE, CASE, "case.registered.v1");

    private final Client police = new Client(Tokens.officer("T01-CQDT", "T01", Role.HEAD_OF_INVESTIGATION));
    private final Client court = new Client(Tokens.officer("T01-TA", "T01", Role.COURT_OFFICER));
    private final Client importer = new Client(Tokens.importRunner());
    private final Client enforcement = new Client(Tokens.officer("T01-THA", "T01", Role.ENFORCEMENT_OFFICER));

    @Inject
    IncomingEvents incoming;

    @Inject
    Views views;

    @ConfigProperty(name = "liem.topic-prefix")
    String prefix;

    @Test
    void the_description_is_the_one_in_the_docs() throws IOException {
        ApiDescription.isTheOneInTheDocs("recovery-service");
    }

    @Test
    void who_asks_at_any_door_is_recorded() {
        WatchedDoors.leaveNoneUnseen();
    }

    @Test
    void every_route_is_described() {
        ApiDescription.published().hasEveryRoute();
    }

    @Test
    void every_example_can_be_sent() {
        incoming.receive(CASES.page(prefix));
        assertTrue(views.await(KnownCaseTable.class, CASES.position(), PATIENCE));
        SentExamples examples = new SentExamples(ApiDescription.published());
        Response registered = examples.send("registerObligation", court);
        Response enforceable = examples.sendAt(registered, "declareEnforceable", enforcement);
        Response corrected = examples.sendAt(enforceable, "correctObligation", court);
        Response reduced = examples.sendAt(corrected, "reduceObligation", enforcement);
        Response received = examples.sendAt(reduced, "recordReceipt", enforcement);
        Response reversed = examples.sendAt(received, "reverseReceipt", enforcement);
        Response reopened = examples.sendAt(reversed, "reopenObligation", court);
        examples.sendAt(reopened, "reinstateObligation", court);
        anAsset(examples);
        examples.send("putBatch", importer).then().body("rows.outcome", everyItem(equalTo("done")));
        examples.send("tellRecordedAssets", importer).then().statusCode(200);
        examples.send("tellRecordedObligations", importer).then().statusCode(200);
        examples.sendOfTheExchange(incoming.holds(), "recovery-service/1");
        examples.noneIsLeft();
    }

    private void anAsset(SentExamples examples) {
        Response found = examples.send("identifyAsset", police);
        String asset = SentExamples.idOf(found);
        examples.sendOn(asset, "traceAsset", police);
        examples.sendOn(asset, "secureAsset", police);
        examples.sendOn(asset, "appointKeeper", enforcement);
        Response valued = examples.sendOn(asset, "valueAsset", police);
        Response corrected = examples.sendAt(valued, "correctAsset", police);
        examples.sendAt(corrected, "annulAssetValuation", police);
        examples.sendOn(asset, "registerClaim", police);
        examples.sendOn(asset, "decideClaim", police);
        examples.sendOn(asset, "sellAssetEarly", police);
        Response paid = examples.sendOn(asset, "payOutProceeds", enforcement);
        Response unpaid = examples.sendAt(paid, "annulPayOut", enforcement);
        examples.sendAt(unpaid, "annulEarlySale", enforcement);
        Response ended = examples.sendOn(asset, "endAssetMeasure", enforcement);
        examples.sendAt(ended, "annulAssetMeasure", enforcement);
    }
}
