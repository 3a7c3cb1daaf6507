package vn.liem.handover.protocol;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.liem.handover.protocol.Custody.ActKind;
import vn.liem.handover.protocol.Custody.Held;
import vn.liem.handover.protocol.Custody.Known;
import vn.liem.handover.protocol.Custody.Permission;
import vn.liem.handover.protocol.Custody.UnderOffer;
import vn.liem.handover.protocol.Custody.Unknown;
import vn.liem.handover.protocol.CustodyEvent.HolderNamed;
import vn.liem.handover.protocol.IncomingFileEvent.FileAccepted;
import vn.liem.handover.protocol.IncomingFileEvent.FileReceived;
import vn.liem.handover.protocol.IncomingFileEvent.FileRejected;
import vn.liem.handover.protocol.IncomingFileEvent.LatenessNoted;
import vn.liem.handover.protocol.IncomingFileEvent.UrgentMeasureCrossed;
import vn.liem.handover.protocol.IncomingFileEvent.UrgentMeasureNoted;
import vn.liem.handover.protocol.IncomingFileEvent.WithdrawalGranted;
import vn.liem.handover.protocol.OfferedFile.Made;
import vn.liem.handover.protocol.OfferedFileEvent.FileOffered;
import vn.liem.handover.protocol.OfferedFileEvent.FileReleased;
import vn.liem.handover.protocol.OfferedFileEvent.FileWithdrawn;
import vn.liem.handover.protocol.OfferedFileEvent.OfferEndedByOperator;
import vn.liem.handover.protocol.OfferedFileEvent.RejectionRecorded;
import vn.liem.handover.protocol.OfferedFileEvent.UrgentMeasureTaken;
import vn.liem.handover.protocol.OfferedFileEvent.WithdrawalAsked;

/**
 * What must hold in every state. The events of all logs together only grow, and what is asked of them here stays asked
 * of every part of them: whoever looks at any cut of the logs finds no epoch with two holders either.
 */
final class Promises {

    private final World world;
    private final Bounds bounds;

    Promises(World world) {
        this.world = world;
        this.bounds = world.bounds();
    }

    void check(Snapshot now) {
        List<HandoverEvent> said = world.said(now);
        checkEvents(said);
        theHolderIsThatOfTheHighestEpoch(now, said);
        nobodyElseBelievesToHold(now, said);
    }

    /** What must hold of the events alone, whatever order they came in. */
    static void checkEvents(List<HandoverEvent> said) {
        everyEpochHasOneHolder(said);
        all(said, FileOffered.class).forEach(offer -> {
            List<HandoverEvent> own = of(offer.offerId(), said);
            theHalvesAgree(own);
            latenessIsMarked(own);
            everyUrgentMeasureIsKnownOrCrossed(own);
        });
    }

    private static List<HandoverEvent> of(UUID offerId, List<HandoverEvent> said) {
        return said.stream()
                .filter(event -> switch (event) {
                    case OfferedFileEvent one -> one.offerId().equals(offerId);
                    case IncomingFileEvent one -> one.offerId().equals(offerId);
                    case CustodyEvent _, RecordedHandoverEvent _ -> false;
                })
                .toList();
    }

    /** Holds of any cut: of any part of the events, from however many logs. */
    static void everyEpochHasOneHolder(List<HandoverEvent> said) {
        Map<Long, UnitCode> holders = new HashMap<>();
        for (HandoverEvent event : said) {
            switch (event) {
                case HolderNamed named -> holdsAlone(holders, named.epoch(), named.holder());
                case FileAccepted accepted -> holdsAlone(holders, accepted.custodyEpoch(), accepted.holder());
                case FileReleased released -> holdsAlone(holders, released.custodyEpoch(), released.holder());
                case FileOffered offered -> holdsAlone(holders, offered.custodyEpoch(), offered.from());
                case OfferedFileEvent _, IncomingFileEvent _, CustodyEvent _, RecordedHandoverEvent _ -> {}
            }
        }
    }

    private static void holdsAlone(Map<Long, UnitCode> holders, long epoch, UnitCode holder) {
        UnitCode before = holders.putIfAbsent(epoch, holder);
        if (before != null && !before.equals(holder)) {
            throw new BrokenPromise("epoch %d is held by %s and %s".formatted(epoch, before, holder));
        }
    }

    private void theHolderIsThatOfTheHighestEpoch(Snapshot now, List<HandoverEvent> said) {
        HighestEpoch highest = HighestEpoch.in(custodyEvents(said)).orElseThrow();
        Custody his = world.custody(now, bounds.logOf(highest.holder()));
        if (!(his instanceof Known known)
                || known.epoch() != highest.epoch()
                || !known.holder().equals(highest.holder())) {
            throw new BrokenPromise("%s should hold and finds %s".formatted(highest, his));
        }
        long accepted = all(said, FileAccepted.class)
                .mapToLong(FileAccepted::custodyEpoch)
                .max()
                .orElse(Custody.FIRST_EPOCH);
        if (accepted > highest.epoch()) {
            throw new BrokenPromise("epoch %d is accepted and %d is the highest".formatted(accepted, highest.epoch()));
        }
    }

    /** Two may both believe to hold only where an operator's end stands against an acceptance, and says so. */
    private void nobodyElseBelievesToHold(Snapshot now, List<HandoverEvent> said) {
        List<Known> believers = bounds.bodies().stream()
                .flatMap(body -> believes(body, world.custody(now, bounds.logOf(body))).stream())
                .toList();
        long highest = believers.stream().mapToLong(Known::epoch).max().orElse(0);
        for (Known believer : believers) {
            boolean marked = all(said, OfferEndedByOperator.class)
                    .anyMatch(end -> end.custodyEpoch() > believer.epoch() && end.custodyEpoch() <= highest);
            if (believer.epoch() < highest && !marked) {
                throw new BrokenPromise("%s also believes to hold".formatted(believer));
            }
        }
    }

    private static Optional<Known> believes(UnitCode body, Custody custody) {
        return switch (custody) {
            case Known known
            when Custody.mayAct(custody, body, ActKind.ACT_OF_THE_HOLDER) instanceof Permission.Allowed ->
                Optional.of(known);
            case Unknown _, Held _, UnderOffer _ -> Optional.empty();
        };
    }

    private static void theHalvesAgree(List<HandoverEvent> said) {
        never(said, FileAccepted.class, WithdrawalGranted.class);
        never(said, FileAccepted.class, FileRejected.class);
        never(said, FileRejected.class, WithdrawalGranted.class);
        never(said, FileReleased.class, FileWithdrawn.class);
        never(said, FileReleased.class, RejectionRecorded.class);
        never(said, FileAccepted.class, FileWithdrawn.class);
        never(said, FileAccepted.class, RejectionRecorded.class);
        follows(said, FileOffered.class, FileReceived.class);
        follows(said, FileReceived.class, FileAccepted.class);
        follows(said, FileAccepted.class, FileReleased.class);
        follows(said, FileRejected.class, RejectionRecorded.class);
        follows(said, WithdrawalAsked.class, WithdrawalGranted.class);
        follows(said, WithdrawalGranted.class, FileWithdrawn.class);
        once(said, FileAccepted.class);
        once(said, FileReleased.class);
    }

    private static void latenessIsMarked(List<HandoverEvent> said) {
        boolean noted = all(said, LatenessNoted.class).findAny().isPresent();
        boolean inTime =
                all(said, FileAccepted.class).anyMatch(accepted -> accepted.timeliness() == Timeliness.IN_TIME);
        if (noted && inTime) {
            throw new BrokenPromise("noted as late and accepted as in time");
        }
        all(said, FileAccepted.class)
                .filter(accepted -> !noted)
                .filter(accepted -> Example.TERM.timelinessOf(accepted.acceptedOn()) != accepted.timeliness())
                .findAny()
                .ifPresent(accepted -> {
                    throw new BrokenPromise("the wrong timeliness: " + accepted);
                });
    }

    private static void everyUrgentMeasureIsKnownOrCrossed(List<HandoverEvent> said) {
        Set<UUID> taken = all(said, UrgentMeasureTaken.class)
                .map(UrgentMeasureTaken::measureId)
                .collect(toSet());
        Set<UUID> noted = all(said, UrgentMeasureNoted.class)
                .map(UrgentMeasureNoted::measureId)
                .collect(toSet());
        Set<UUID> crossed = crossedAtReceiver(said);
        if (noted.stream().anyMatch(crossed::contains)) {
            throw new BrokenPromise("a measure both known and crossed");
        }
        all(said, FileReleased.class).forEach(released -> {
            Set<UUID> unknown = new HashSet<>(taken);
            unknown.removeAll(noted);
            if (!Set.copyOf(released.crossedMeasures()).equals(unknown)) {
                throw new BrokenPromise(
                        "the sender shows %s as crossed, it was %s".formatted(released.crossedMeasures(), unknown));
            }
        });
    }

    /** What must hold besides once every message has arrived and every offer has its answer. */
    void checkAtRest(Snapshot now) {
        List<HandoverEvent> said = world.said(now);
        for (int offer = 0; offer < bounds.offers(); offer++) {
            if (world.sendersHalf(now, offer) instanceof Made made) {
                List<HandoverEvent> own = of(made.course().offer().offerId(), said);
                all(own, FileReleased.class).forEach(released -> {
                    if (!Set.copyOf(released.crossedMeasures()).equals(crossedAtReceiver(own))) {
                        throw new BrokenPromise("a crossing is not shown to both: " + released);
                    }
                });
            }
        }
        // Two ends, each in the chain the other took for lost, stand against each other until a person settles it.
        if (bounds.bodies().size() == 2 && all(said, OfferEndedByOperator.class).count() < 2) {
            bothLogsNameTheHolder(now, said);
        }
    }

    private void bothLogsNameTheHolder(Snapshot now, List<HandoverEvent> said) {
        HighestEpoch highest = HighestEpoch.in(custodyEvents(said)).orElseThrow();
        for (int log = 0; log < bounds.logs(); log++) {
            boolean agrees = switch (world.custody(now, log)) {
                case Unknown _ -> true;
                case Known known -> known.holder().equals(highest.holder());
            };
            if (!agrees) {
                throw new BrokenPromise("at rest, and log %d does not know %s".formatted(log, highest));
            }
        }
    }

    private static Set<UUID> crossedAtReceiver(List<HandoverEvent> said) {
        return all(said, UrgentMeasureCrossed.class)
                .map(UrgentMeasureCrossed::measureId)
                .collect(toSet());
    }

    private static Stream<CustodyEvent> custodyEvents(List<HandoverEvent> said) {
        return all(said, CustodyEvent.class);
    }

    private static <E extends HandoverEvent> Stream<E> all(List<HandoverEvent> said, Class<E> type) {
        return said.stream().filter(type::isInstance).map(type::cast);
    }

    private static boolean any(List<HandoverEvent> said, Class<? extends HandoverEvent> type) {
        for (HandoverEvent event : said) {
            if (type.isInstance(event)) {
                return true;
            }
        }
        return false;
    }

    private static void never(
            List<HandoverEvent> said, Class<? extends HandoverEvent> one, Class<? extends HandoverEvent> other) {
        if (any(said, one) && any(said, other)) {
            throw new BrokenPromise("both %s and %s".formatted(one.getSimpleName(), other.getSimpleName()));
        }
    }

    private static void follows(
            List<HandoverEvent> said, Class<? extends HandoverEvent> first, Class<? extends HandoverEvent> then) {
        if (any(said, then) && !any(said, first)) {
            throw new BrokenPromise("%s without %s".formatted(then.getSimpleName(), first.getSimpleName()));
        }
    }

    private static void once(List<HandoverEvent> said, Class<? extends HandoverEvent> type) {
        if (all(said, type).count() > 1) {
            throw new BrokenPromise("%s more than once".formatted(type.getSimpleName()));
        }
    }
}
