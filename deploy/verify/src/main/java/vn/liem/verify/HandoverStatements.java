package vn.liem.verify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What all logs say of hand-overs and of who holds a file, to be found by the leaf under which it stands. */
final class HandoverStatements {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> OFFERS = Set.of("handover.file-offered.v1", "handover.file-offered.v2");

    private final Map<String, List<Statement>> ofLog = new HashMap<>();
    private final Map<String, Statement> ofLeaf = new HashMap<>();
    private final Map<String, List<Statement>> ofOffer = new HashMap<>();

    /**
     * One event of a hand-over or of the custody of a file.
     *
     * @param log the log that it stands in
     * @param pos its position
     * @param type its stored name
     * @param body what it says
     */
    record Statement(String log, long pos, String type, JsonNode body) {

        String offer() {
            return text("/offerId");
        }

        /** Whether it offers the file, in whichever version. */
        boolean isOffer() {
            return OFFERS.contains(type);
        }

        /** The text at a place of the body; empty where there is none. */
        String text(String pointer) {
            return body.at(pointer).asText("");
        }
    }

    /** Reads the logs twice: what one of them names may have come to another after it was read. */
    HandoverStatements(List<Side> sides) throws SQLException {
        for (Side side : sides) {
            List<Statement> said = read(side);
            ofLog.put(side.log(), said);
            said.forEach(each -> ofOffer.computeIfAbsent(side.log() + " " + each.offer(), _ -> new ArrayList<>())
                    .add(each));
        }
        for (Side side : sides) {
            read(side);
        }
    }

    /** What a log says, in its order. */
    List<Statement> of(String log) {
        return ofLog.getOrDefault(log, List.of());
    }

    /** What all logs say, what came while they were read with it. */
    Collection<Statement> all() {
        return ofLeaf.values();
    }

    /** What a log says of an offer. */
    List<Statement> about(String log, String offer) {
        return ofOffer.getOrDefault(log + " " + offer, List.of());
    }

    /** What stands under a leaf. */
    Optional<Statement> under(String leaf) {
        return Optional.ofNullable(ofLeaf.get(leaf));
    }

    private List<Statement> read(Side side) throws SQLException {
        List<Statement> said = new ArrayList<>();
        side.books().statements((pos, type, body, leaf) -> {
            Statement statement = new Statement(side.log(), pos, type, parsed(body));
            said.add(statement);
            ofLeaf.put(leaf.hex(), statement);
        });
        return said;
    }

    private static JsonNode parsed(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException("a body is no JSON although its leaf holds", e);
        }
    }
}
