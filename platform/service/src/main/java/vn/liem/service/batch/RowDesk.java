package vn.liem.service.batch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.All;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.liem.eventstore.Authorship;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.CommandAnswer;
import vn.liem.eventstore.CommandAsked;
import vn.liem.eventstore.CommandHandler;
import vn.liem.eventstore.DatabaseFailed;
import vn.liem.eventstore.LogBusy;
import vn.liem.eventstore.UnknownOutcome;
import vn.liem.kernel.Ids;
import vn.liem.kernel.StreamId;
import vn.liem.service.Position;
import vn.liem.service.batch.RowAnswer.Outcome;
import vn.liem.service.door.BodyBinder;
import vn.liem.service.door.RequestRefusal;
import vn.liem.service.door.RequestRefused;
import vn.liem.verifier.Hash;

/** Puts one row of a batch as the command that it is, and says what became of it. */
@Singleton
public final class RowDesk {

    /** How fields of sealed texts are named. */
    private static final String SEALED = "sealed";

    private final CommandHandler commands;
    private final Map<String, BatchCommand<?>> known;

    @Inject
    RowDesk(CommandHandler commands, @All List<BatchCommand<?>> known) {
        this.commands = commands;
        this.known = known.stream().collect(Collectors.toMap(BatchCommand::name, Function.identity()));
    }

    /** Puts the row for the importer. */
    RowAnswer put(BatchRow row, String importer, Optional<UUID> correlation) {
        if (row.commandId().version() != Ids.FROM_A_NAME) {
            return RowAnswer.because(row.commandId(), Outcome.REFUSED, BatchRefusal.COMMAND_ID_OF_A_PERSON);
        }
        BatchCommand<?> command = known.get(row.command());
        if (command == null) {
            return RowAnswer.because(row.commandId(), Outcome.REFUSED, BatchRefusal.UNKNOWN_COMMAND);
        }
        Authorship by = new Authorship(
                importer,
                Optional.of(row.onBehalfOf()),
                row.commandId(),
                correlation.orElse(row.commandId()),
                Optional.empty());
        try {
            return put(row, command, by);
        } catch (LogBusy _) {
            return RowAnswer.because(row.commandId(), Outcome.TRY_AGAIN, RequestRefusal.BUSY);
        } catch (UnknownOutcome _) {
            return RowAnswer.because(row.commandId(), Outcome.TRY_AGAIN, RequestRefusal.OUTCOME_UNKNOWN);
        } catch (DatabaseFailed failed) {
            if (!failed.isAway()) {
                throw failed;
            }
            // The cause stands in the database's own log; the row comes again.
            return RowAnswer.because(row.commandId(), Outcome.TRY_AGAIN, RequestRefusal.DATABASE_AWAY);
        }
    }

    private <B extends Record> RowAnswer put(BatchRow row, BatchCommand<B> command, Authorship by) {
        B body;
        try {
            body = BodyBinder.bindTold(row.body(), command.body());
        } catch (RequestRefused refused) {
            return RowAnswer.because(row.commandId(), Outcome.UNREADABLE, refused.problem());
        }
        return answer(
                row.commandId(),
                commands.handle(new CommandAsked(
                        row.commandId(),
                        fingerprint(row),
                        StreamId.of("subject", row.subject()),
                        OptionalLong.empty(),
                        session -> command.decide(session, row, body, by))));
    }

    private RowAnswer answer(UUID commandId, CommandAnswer answer) {
        return switch (answer) {
            case CommandAnswer.Done done ->
                RowAnswer.done(
                        commandId,
                        done.replayed() ? Outcome.REPLAYED : done.events().isEmpty() ? Outcome.UNCHANGED : Outcome.DONE,
                        done.events(),
                        new Position(commands.log().name(), done.pos()).toString());
            case CommandAnswer.Refused(var why) -> RowAnswer.because(commandId, Outcome.REFUSED, why);
            case CommandAnswer.KeyTaken _ -> RowAnswer.because(commandId, Outcome.REFUSED, RequestRefusal.NUMBER_TAKEN);
            case CommandAnswer.OtherCommand _ ->
                RowAnswer.because(commandId, Outcome.REFUSED, RequestRefusal.IDEMPOTENCY_KEY_REUSED);
            case CommandAnswer.Stale _ -> RowAnswer.because(commandId, Outcome.TRY_AGAIN, RequestRefusal.BUSY);
            case CommandAnswer.StillRunning _ ->
                RowAnswer.because(commandId, Outcome.TRY_AGAIN, RequestRefusal.STILL_RUNNING);
        };
    }

    /** The same text is sealed to another one each time: what tells one row from another is all else, and the id of its content. */
    private static Hash fingerprint(BatchRow row) {
        JsonNode unsealed = row.body().deepCopy();
        if (unsealed instanceof ObjectNode fields) {
            fields.remove(fields.propertyStream()
                    .map(Map.Entry::getKey)
                    .filter(name -> name.startsWith(SEALED))
                    .toList());
        }
        String asked = String.join(
                "\n",
                row.command(),
                row.subject().toString(),
                row.occurredOn().toString(),
                row.onBehalfOf(),
                BodyCodec.canonical(unsealed.toString()).json());
        return Hash.over(asked.getBytes(StandardCharsets.UTF_8));
    }
}
