package vn.liem.verify;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.liem.eventstore.LogCheck;
import vn.liem.verifier.NoteKey;
import vn.liem.verify.Found.Fault;

/** Checks every log, then what services keep of each other and what their hand-overs state. */
final class SystemCheck {

    private final List<LogPlace> places;
    private final Consumer<String> progress;

    SystemCheck(List<LogPlace> places, Consumer<String> progress) {
        this.places = List.copyOf(places);
        this.progress = progress;
    }

    List<Found> run() throws SQLException {
        List<Found> found = new ArrayList<>();
        List<LogPlace> started = new ArrayList<>();
        for (LogPlace place : places) {
            if (Rows.exist(place.database(), "event")) {
                started.add(place);
                found.add(withLooking(place, alone(place)));
            } else {
                found.add(Found.alone(place.service(), Optional.empty()).andWrong(GoneLog.of(place, places)));
            }
        }
        return between(started, found);
    }

    private Found alone(LogPlace place) {
        LogCheck.Result result = LogCheck.of(
                place.database(),
                place.log(),
                place.key(),
                events -> progress.accept("%s: %,d events hold".formatted(place.log(), events)));
        progress.accept("%s: %,d events".formatted(place.log(), result.events()));
        boolean keyIsMissing = place.key().isEmpty() && result.signed() > 0;
        return Found.alone(place.service(), Optional.of(result))
                .andWrong(
                        keyIsMissing
                                ? Optional.of(Fault.of(place.log(), 0, CrossFault.KEY_MISSING))
                                : Optional.empty());
    }

    /** Who looked at what is checked as what was done is: a log that its key shows to have been there must be there. */
    private Found withLooking(LogPlace place, Found found) throws SQLException {
        String log = place.service().lookingLog();
        if (!Rows.exist(place.looking().database(), "looking.event")) {
            Optional<Long> seen = LookingWitnessed.upTo(place, places);
            return place.looking().key().isEmpty() && seen.isEmpty()
                    ? found
                    : found.andWrong(Optional.of(Fault.of(log, seen.orElse(0L), CrossFault.LOG_GONE)));
        }
        LogCheck.Result result = LogCheck.of(
                place.looking().database(),
                log,
                place.looking().key(),
                entries -> progress.accept("%s: %,d entries hold".formatted(log, entries)));
        boolean keyIsMissing = place.looking().key().isEmpty() && result.signed() > 0;
        return found.andLooking(result)
                .andWrong(LookingWitnessed.of(place, places))
                .andWrong(keyIsMissing ? Optional.of(Fault.of(log, 0, CrossFault.KEY_MISSING)) : Optional.empty());
    }

    private List<Found> between(List<LogPlace> started, List<Found> alone) throws SQLException {
        Map<String, NoteKey> keys = new HashMap<>();
        started.forEach(place -> place.key().ifPresent(key -> keys.put(place.log(), key)));
        List<Side> sides = started.stream().map(LogPlace::side).toList();
        Leaves leaves = new Leaves(sides);
        HandoverStatements statements = new HandoverStatements(sides);
        HandoverReceipts receipts = new HandoverReceipts(statements, leaves, keys);
        CustodyEpochs custody = new CustodyEpochs(statements);
        List<Found> found = new ArrayList<>();
        for (Found each : alone) {
            Optional<LogPlace> place = started.stream()
                    .filter(one -> one.service() == each.service())
                    .findFirst();
            found.add(
                    place.isEmpty()
                            ? each
                            : each.andWitnessed(Witnesses.of(place.get().side(), sides, leaves))
                                    .andCompared(KeptOfOthers.of(place.get(), leaves))
                                    .andReceipts(receipts.of(place.get().log()))
                                    .andCustody(custody.of(place.get().log())));
        }
        progress.accept("what services keep of each other is compared");
        return found;
    }
}
