package vn.liem.cases.imports.door;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import vn.liem.cases.imports.door.Attempt.Blame;
import vn.liem.service.Position;

/**
 * A service that takes batches. A batch that breaks is tried again in halves until the row that breaks it is alone; a
 * service that is away is asked again after a pause that grows.
 */
final class Destination {

    /** The most rows of one batch. */
    static final int MAX_ROWS = 500;

    /** The largest batch, in characters of its rows; characters of more than one byte are few. */
    private static final int MAX_CHARS = 600_000;

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration MAX_PAUSE = Duration.ofSeconds(15);
    private static final Logger LOG = Logger.getLogger(Destination.class);

    private final String name;
    private final BatchPeer peer;
    private final Clock clock;
    private int rowsAtOnce = MAX_ROWS;
    private Instant silentUntil = Instant.MIN;
    private Duration pause = FIRST_PAUSE;
    private String why = "";

    Destination(String name, BatchPeer peer, Clock clock) {
        this.name = name;
        this.peer = peer;
        this.clock = clock;
    }

    /** What came of each command, by its id; one that was not sent has no answer. */
    Map<UUID, Attempt> put(UUID correlation, List<SentCommand> commands) {
        Map<UUID, Attempt> attempts = new LinkedHashMap<>();
        Set<UUID> undecided = new HashSet<>();
        List<SentCommand> batch = nextBatch(commands, attempts, undecided);
        while (!batch.isEmpty() && silence().isEmpty()) {
            switch (peer.send(correlation, batch)) {
                case BatchPeer.Sent.Answered(var rows) -> {
                    answered(batch, rows, attempts, undecided);
                    rowsAtOnce = Math.min(MAX_ROWS, rowsAtOnce * 2);
                    pause = FIRST_PAUSE;
                }
                case BatchPeer.Sent.Broken(var problem) -> broke(batch, problem, attempts, undecided);
                case BatchPeer.Sent.Silent(var problem) -> fallSilent(problem);
            }
            batch = nextBatch(commands, attempts, undecided);
        }
        return attempts;
    }

    /** Why the service is not asked now, if so. */
    Optional<Attempt.Again> silence() {
        return clock.instant().isBefore(silentUntil)
                ? Optional.of(new Attempt.Again(told(why), Blame.OTHERS))
                : Optional.empty();
    }

    private void fallSilent(String problem) {
        LOG.warnf("%s takes no rows of an import now: %s", name, problem);
        why = problem;
        silentUntil = clock.instant().plus(pause);
        Duration longer = pause.multipliedBy(2);
        pause = longer.compareTo(MAX_PAUSE) > 0 ? MAX_PAUSE : longer;
    }

    private void broke(List<SentCommand> batch, String problem, Map<UUID, Attempt> attempts, Set<UUID> undecided) {
        LOG.warnf("%s did not answer %d rows of an import: %s", name, batch.size(), problem);
        if (batch.size() == 1) {
            attempts.put(batch.getFirst().id(), new Attempt.Again(told(problem), Blame.ROW));
            undecided.add(batch.getFirst().caseId());
        }
        rowsAtOnce = Math.max(1, batch.size() / 2);
    }

    /** What is sent next: nothing more of a case with a row that was not decided. */
    private List<SentCommand> nextBatch(List<SentCommand> commands, Map<UUID, Attempt> attempts, Set<UUID> undecided) {
        List<SentCommand> batch = new ArrayList<>();
        int chars = 0;
        for (SentCommand command : commands) {
            if (attempts.containsKey(command.id()) || undecided.contains(command.caseId())) {
                continue;
            }
            chars += command.json().toString().length();
            if (batch.size() == rowsAtOnce || (chars > MAX_CHARS && !batch.isEmpty())) {
                break;
            }
            batch.add(command);
        }
        return batch;
    }

    /** A refusal behind a row of the same case that was not decided may be due to that: the row comes again with it. */
    private void answered(
            List<SentCommand> batch, List<JsonNode> rows, Map<UUID, Attempt> attempts, Set<UUID> undecided) {
        for (int i = 0; i < batch.size(); i++) {
            SentCommand command = batch.get(i);
            Attempt attempt = attemptOf(rows.get(i));
            if (attempt instanceof Attempt.Again) {
                undecided.add(command.caseId());
            } else if (attempt instanceof Attempt.Refused && undecided.contains(command.caseId())) {
                attempt = new Attempt.Again(told("earlier_row_undecided"), Blame.OTHERS);
            }
            attempts.put(command.id(), attempt);
        }
    }

    private Attempt attemptOf(JsonNode row) {
        String code = row.path("code").asText("");
        return switch (row.path("outcome").asText()) {
            case "done", "unchanged", "replayed" -> new Attempt.Done(positions(row));
            case "refused", "unreadable" -> new Attempt.Refused(told(code));
            case "try_again" -> new Attempt.Again(told(code), Blame.OTHERS);
            default -> new Attempt.Again(told("answer_unknown"), Blame.ROW);
        };
    }

    private static Map<String, Long> positions(JsonNode row) {
        return Position.parse(row.path("position").asText(""))
                .map(position -> Map.of(position.log(), position.pos()))
                .orElse(Map.of());
    }

    private String told(String problem) {
        return name + ": " + problem;
    }
}
