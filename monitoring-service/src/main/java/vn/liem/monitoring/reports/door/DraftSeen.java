package vn.liem.monitoring.reports.door;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a signer saw of a draft, as the form of the signature carries it: counted anew when the form comes back, another draft
 * could be signed than the one that was looked at.
 *
 * @param sha256 the hash of the draft
 * @param position how far each log was read for it
 * @param unread the places of the events that could not be read
 */
record DraftSeen(String sha256, List<Place> position, List<Place> unread) {

    private static final String NONE = "-";
    private static final int PLACES_MAX = 520;
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern PLACE = Pattern.compile("([a-z][a-z-]{0,60}/[1-9][0-9]{0,5}):([0-9]{1,18})");

    /** A place in a log. */
    record Place(String log, long pos) {}

    DraftSeen {
        position = List.copyOf(position);
        unread = List.copyOf(unread);
    }

    /** Of a draft as it is exchanged, with its hash. */
    static DraftSeen of(JsonNode document, String sha256) {
        List<Place> position = new ArrayList<>();
        document.path("position")
                .properties()
                .forEach(log ->
                        position.add(new Place(log.getKey(), log.getValue().asLong())));
        List<Place> unread = new ArrayList<>();
        document.path("unread")
                .forEach(event -> unread.add(
                        new Place(event.path("log").asText(), event.path("pos").asLong())));
        return new DraftSeen(sha256, position, unread);
    }

    /** As a form carries it. */
    String text() {
        return "%s %s %s".formatted(sha256, text(position), text(unread));
    }

    /** What a form carried, where it can be read. */
    static Optional<DraftSeen> read(String text) {
        String[] parts = text.split(" ", -1);
        if (parts.length != 3 || !SHA_256.matcher(parts[0]).matches()) {
            return Optional.empty();
        }
        return places(parts[1])
                .flatMap(position -> places(parts[2]).map(unread -> new DraftSeen(parts[0], position, unread)));
    }

    /** What the route of the signature reads. */
    Map<String, Object> body() {
        return Map.of("sha256", sha256, "position", members(position), "unread", members(unread));
    }

    private static List<Map<String, Object>> members(List<Place> places) {
        return places.stream()
                .map(place -> Map.<String, Object>of("log", place.log(), "pos", place.pos()))
                .toList();
    }

    private static String text(List<Place> places) {
        return places.isEmpty()
                ? NONE
                : places.stream().map(place -> place.log() + ":" + place.pos()).collect(Collectors.joining(","));
    }

    private static Optional<List<Place>> places(String text) {
        List<Place> places = new ArrayList<>();
        if (text.equals(NONE)) {
            return Optional.of(places);
        }
        for (String one : text.split(",", -1)) {
            Matcher place = PLACE.matcher(one);
            if (!place.matches() || places.size() == PLACES_MAX) {
                return Optional.empty();
            }
            places.add(new Place(place.group(1), Long.parseLong(place.group(2))));
        }
        return Optional.of(places);
    }
}
