package vn.liem.monitoring.meetings.door;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.liem.monitoring.form.door.OtherServices.Answered;

/**
 * A meeting of the committee as case-service tells it.
 *
 * @param version the ETag at which it was read
 * @param standing the code of how far it has come
 * @param present the seats of the members who were there
 */
record MeetingAtWork(
        String id,
        String version,
        String number,
        String convenedBy,
        LocalDate plannedOn,
        String standing,
        Optional<LocalDate> heldOn,
        List<String> present,
        List<Item> agenda,
        List<Conclusion> conclusions,
        Optional<Minutes> minutes) {

    /** An item of the agenda. */
    record Item(int number, Optional<String> caseId) {}

    /** A conclusion, with the directives that carry it out. */
    record Conclusion(int number, LocalDate concludedOn, OptionalInt agendaItem, List<CarriedOutBy> directives) {}

    /** A directive that carries a conclusion out. */
    record CarriedOutBy(String id, String number, String standing) {}

    /** The signed minutes. */
    record Minutes(LocalDate signedOn, String documentNo) {}

    MeetingAtWork {
        present = List.copyOf(present);
        agenda = List.copyOf(agenda);
        conclusions = List.copyOf(conclusions);
    }

    /** As it was answered. */
    static MeetingAtWork of(Answered.Done answer) {
        return of(answer.body(), answer.version().orElse(""));
    }

    /** As it stands in a list. */
    static MeetingAtWork of(JsonNode told, String version) {
        List<String> present = new ArrayList<>();
        told.path("present").forEach(seat -> present.add(seat.asText()));
        List<Item> agenda = new ArrayList<>();
        told.path("agenda")
                .forEach(item -> agenda.add(new Item(item.path("number").asInt(), text(item, "caseId"))));
        List<Conclusion> conclusions = new ArrayList<>();
        told.path("conclusions").forEach(each -> conclusions.add(conclusion(each)));
        JsonNode minutes = told.path("minutes");
        return new MeetingAtWork(
                told.path("id").asText(),
                version,
                told.path("number").asText(),
                told.path("convenedBy").asText(),
                LocalDate.parse(told.path("plannedOn").asText()),
                told.path("standing").asText(),
                text(told, "heldOn").map(LocalDate::parse),
                present,
                agenda,
                conclusions,
                text(minutes, "signedOn")
                        .map(on -> new Minutes(
                                LocalDate.parse(on), minutes.path("documentNo").asText())));
    }

    /** The number of the next item of the agenda. */
    int nextItem() {
        return agenda.stream().mapToInt(Item::number).max().orElse(0) + 1;
    }

    /** The number of the next conclusion. */
    int nextConclusion() {
        return conclusions.stream().mapToInt(Conclusion::number).max().orElse(0) + 1;
    }

    /** The case that an item of the agenda is about. */
    Optional<String> caseOf(Conclusion conclusion) {
        return agenda.stream()
                .filter(item -> conclusion.agendaItem().isPresent()
                        && conclusion.agendaItem().getAsInt() == item.number())
                .findFirst()
                .flatMap(Item::caseId);
    }

    /** The texts that case-service opened, by the place where each stands; the last recorded of a place. */
    static Map<String, String> texts(Answered answer) {
        Map<String, String> texts = new HashMap<>();
        switch (answer) {
            case Answered.Done done ->
                done.body()
                        .path("items")
                        .forEach(item -> texts.put(
                                item.path("place").asText(), item.path("text").asText()));
            case Answered.Refused _, Answered.Silent _ -> {
                // The page stands without them and says so.
            }
        }
        return texts;
    }

    private static Conclusion conclusion(JsonNode told) {
        List<CarriedOutBy> directives = new ArrayList<>();
        told.path("directives")
                .forEach(one -> directives.add(new CarriedOutBy(
                        one.path("id").asText(),
                        one.path("number").asText(),
                        one.path("standing").asText())));
        JsonNode item = told.path("agendaItem");
        return new Conclusion(
                told.path("number").asInt(),
                LocalDate.parse(told.path("concludedOn").asText()),
                item.isInt() ? OptionalInt.of(item.intValue()) : OptionalInt.empty(),
                directives);
    }

    private static Optional<String> text(JsonNode told, String name) {
        return Optional.of(told.path(name)).filter(JsonNode::isTextual).map(JsonNode::asText);
    }
}
