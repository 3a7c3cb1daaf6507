package vn.liem.monitoring.figures.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.liem.monitoring.testing.OthersTold;
import vn.liem.security.Role;
import vn.liem.service.Views;
import vn.liem.service.exchange.IncomingEvents;
import vn.liem.service.testing.Client;
import vn.liem.service.testing.SentExamples;
import vn.liem.service.testing.ServiceUnderTest;
import vn.liem.service.testing.Tokens;

/** Every figure of an answer: its list has as many rows as it says, and tables and logs say the same. */
@QuarkusTest
@QuarkusTestResource(value = ServiceUnderTest.class, restrictToAnnotatedClass = false)
class EveryFigureIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FIGURES = "/api/v1/reports/figures";

    private static final List<String> FAMILIES = List.of(
            "stage.",
            "cases.",
            "accused.",
            "sources.",
            "transfers.",
            "loss.",
            "secured.",
            "recovered.",
            "recovery.",
            "directives.",
            "appraisals.",
            "petitions.",
            "discipline.",
            "supervision.");

    private final Client standingAgency = new Client(Tokens.officer("T01-NC", "T01", Role.STANDING_AGENCY));

    @Inject
    IncomingEvents incoming;

    @ConfigProperty(name = "liem.topic-prefix")
    String prefix;

    @Inject
    Views views;

    private OthersTold told() {
        return new OthersTold(incoming, prefix, views);
    }

    @BeforeEach
    void others_have_told() {
        told().tell();
    }

    @Test
    void every_figure_of_an_answer_has_as_many_rows_in_its_list_as_it_says() throws JsonProcessingException {
        String period = "?from=2024-01-01&to=2024-06-30";
        JsonNode figures =
                JSON.readTree(standingAgency.get(FIGURES + period).asString()).get("figures");
        int walked = 0;
        for (Map.Entry<String, JsonNode> figure : figures.properties()) {
            JsonNode said = figure.getValue();
            String list = FIGURES + "/" + figure.getKey() + "/facts" + period + "&limit=1&list=";
            if (said.isInt()) {
                assertEquals(said.asInt(), rowsOf(list + "counted"), figure.getKey());
                walked += said.asInt();
            } else if (said.path("denominator").isInt()) {
                assertEquals(said.get("numerator").asInt(), rowsOf(list + "counted"), figure.getKey());
                assertEquals(said.get("denominator").asInt(), rowsOf(list + "base"), figure.getKey());
            }
        }
        assertTrue(walked > 0);
    }

    /** How many rows a list has, page by page. */
    private int rowsOf(String list) throws JsonProcessingException {
        int rows = 0;
        Optional<String> next = Optional.of(list);
        while (next.isPresent()) {
            JsonNode page = JSON.readTree(standingAgency.get(next.get()).asString());
            rows += page.get("items").size();
            next = Optional.ofNullable(page.get("next"))
                    .filter(JsonNode::isTextual)
                    .map(JsonNode::asText);
        }
        return rows;
    }

    @Test
    void every_figure_is_the_same_from_the_tables_and_from_the_logs() throws JsonProcessingException {
        String drafted = SentExamples.idOf(
                standingAgency.post("/api/v1/periodic-reports", Map.of("from", "2023-01-01", "to", "2024-12-31")));
        JsonNode fromLogs = JSON.readTree(standingAgency
                .get("/api/v1/periodic-reports/" + drafted + "/document")
                .asString());
        JsonNode fromTables = JSON.readTree(standingAgency
                .get("/api/v1/reports/sheet?from=2023-01-01&to=2024-12-31")
                .asString());
        for (String part : List.of("figures", "previous", "yearBefore", "definitions")) {
            assertEquals(fromTables.get(part), fromLogs.get(part), part);
        }
        for (String family : FAMILIES) {
            assertTrue(
                    fromLogs.get("figures").properties().stream()
                            .filter(figure -> figure.getKey().startsWith(family))
                            .anyMatch(figure -> figure.getValue().toString().matches(".*[1-9].*")),
                    () -> "nothing is counted of " + family);
        }
    }
}
