package vn.liem.monitoring.door;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.liem.monitoring.word.Language;
import vn.liem.security.Act;
import vn.liem.service.door.CurrentCaller;

/**
 * Titles of cases and names of people, which only case-service can open: asked with the token of whoever reads the page,
 * told to those who may know them, recorded there, and kept nowhere here.
 */
@RequestScoped
public class TextsOfCases {

    private final AskingAsReader asking;
    private final CurrentCaller caller;

    @Inject
    TextsOfCases(AskingAsReader asking, CurrentCaller caller) {
        this.asking = asking;
        this.caller = caller;
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

        /**
         * What somebody is called: by name where it may be known, else by the place among those accused.
         *
         * @param accused the keys of those accused, in the order in which they are counted
         */
        public String called(String key, List<String> accused, Language language) {
            int place = accused.indexOf(key);
            return of(key).map(Person::name)
                    .filter(name -> !name.isEmpty())
                    .orElse(
                            place < 0
                                    ? language.of(
                                            "Người không bị khởi tố trong vụ này", "Somebody not charged in this case")
                                    : language.of("Bị can thứ ", "Accused no. ") + (place + 1));
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
        AskingAsReader.Answered answered = asking.post(path, question);
        Outcome outcome = switch (answered.outcome()) {
            case TOLD -> Outcome.TOLD;
            case WITHHELD -> Outcome.WITHHELD;
            // The page stands without the texts and says so.
            case NOTHING, SILENT -> Outcome.SILENT;
        };
        return new Asked(outcome, answered.body());
    }
}
