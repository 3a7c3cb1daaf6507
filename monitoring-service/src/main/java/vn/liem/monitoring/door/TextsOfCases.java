package vn.liem.monitoring.door;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.liem.security.Act;
import vn.liem.service.door.CurrentCaller;
import vn.liem.service.exchange.WholeAnswer;

/**
 * Titles of cases and names of people, which only case-service can open: asked with the token of whoever reads the page,
 * told to those who may know them, recorded there, and kept nowhere here.
 */
@RequestScoped
public class TextsOfCases {

    private static final Duration CONNECT_WITHIN = Duration.ofSeconds(2);
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(4);
    private static final long ANSWER_MAX_BYTES = 4L << 20;
    private static final int OK = 200;
    private static final int FORBIDDEN = 403;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT_WITHIN)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private final SecurityIdentity identity;
    private final CurrentCaller caller;
    private final String caseService;

    @Inject
    TextsOfCases(
            SecurityIdentity identity,
            CurrentCaller caller,
            @ConfigProperty(name = "liem.url.case-service") String caseService) {
        this.identity = identity;
        this.caller = caller;
        this.caseService = caseService;
    }

    /** What came of asking. */
    public enum Outcome {
        /** What may be known is there. */
        TOLD,
        /** The one who asks may not know it. */
        WITHHELD,
        /** case-service did not answer. */
        SILENT
    }

    /** A person as the directory tells of them. */
    public record Person(String name, Optional<Integer> birthYear, String position, boolean erased) {

        /** The year as it is written, without a mark between its figures. */
        public String birthYearText() {
            return birthYear.map(String::valueOf).orElse("");
        }
    }

    /** Titles by the id of the case. */
    public record Titles(Outcome outcome, Map<String, String> byCase) {

        /** The title of a case; empty where it has none or it may not be known. */
        public String of(String caseId) {
            return byCase.getOrDefault(caseId, "");
        }
    }

    /** People by their keys. */
    public record People(Outcome outcome, Map<String, Person> byKey) {

        /** The person behind a key, if they may be known. */
        public Optional<Person> of(String key) {
            return Optional.ofNullable(byKey.get(key));
        }
    }

    private record Asked(Outcome outcome, JsonNode answer) {}

    /** The titles of cases; those that may not be known are left out. */
    public Titles titles(Collection<String> cases) {
        if (cases.isEmpty()) {
            return new Titles(Outcome.TOLD, Map.of());
        }
        // A role that never sees names is not asked for in vain.
        if (Collections.disjoint(
                Act.SEE_NAMES.grants().keySet(), caller.officer().roles())) {
            return new Titles(Outcome.WITHHELD, Map.of());
        }
        String purpose = cases.size() == 1 ? "case_page" : "report";
        Asked asked = post("/api/v1/cases/title-look-ups", Map.of("purpose", purpose, "cases", List.copyOf(cases)));
        Map<String, String> titles = new HashMap<>();
        for (JsonNode title : asked.answer().path("titles")) {
            titles.put(title.path("caseId").asText(), title.path("title").asText());
        }
        return new Titles(asked.outcome(), titles);
    }

    /** The people behind keys, for the page of a case. */
    public People people(String caseId, List<String> keys) {
        if (keys.isEmpty()) {
            return new People(Outcome.TOLD, Map.of());
        }
        Asked asked = post(
                "/api/v1/people/look-ups",
                Map.of("purpose", "case_page", "about", caseId, "people", List.copyOf(keys)));
        Map<String, Person> people = new HashMap<>();
        for (JsonNode found : asked.answer().path("people")) {
            String state = found.path("state").asText();
            JsonNode year = found.path("birthYear");
            if (state.equals("known") || state.equals("erased")) {
                people.put(
                        found.path("key").asText(),
                        new Person(
                                found.path("name").asText(),
                                year.isInt() && year.intValue() > 0 ? Optional.of(year.intValue()) : Optional.empty(),
                                found.path("position").asText(),
                                state.equals("erased")));
            }
        }
        return new People(asked.outcome(), people);
    }

    private Asked post(String path, Map<String, Object> question) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(caseService + path))
                    .timeout(ANSWER_WITHIN)
                    .header("Authorization", "Bearer " + token())
                    .header("Content-Type", "application/json")
                    .header("Accept", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(question)))
                    .build();
            HttpResponse<byte[]> answer = WholeAnswer.to(request, HTTP, ANSWER_WITHIN, ANSWER_MAX_BYTES);
            return switch (answer.statusCode()) {
                case OK -> new Asked(Outcome.TOLD, JSON.readTree(answer.body()));
                case FORBIDDEN -> new Asked(Outcome.WITHHELD, JSON.createObjectNode());
                default -> new Asked(Outcome.SILENT, JSON.createObjectNode());
            };
        } catch (IOException _) {
            // The page stands without the texts and says so.
            return new Asked(Outcome.SILENT, JSON.createObjectNode());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Asked(Outcome.SILENT, JSON.createObjectNode());
        }
    }

    private String token() {
        return identity.getCredential(AccessTokenCredential.class).getToken();
    }
}
