package vn.liem.handover.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.liem.handover.desk.Samples.COURT;
import static vn.liem.handover.desk.Samples.MONDAY;
import static vn.liem.handover.desk.Samples.POLICE;
import static vn.liem.handover.desk.Samples.PROCURACY;
import static vn.liem.handover.desk.Samples.asked;
import static vn.liem.handover.desk.Samples.file;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.liem.eventstore.CommandAnswer;
import vn.liem.eventstore.CommandAnswer.Done;
import vn.liem.handover.desk.Kill.Point;
import vn.liem.handover.protocol.CustodyCommand.OpenFile;
import vn.liem.handover.protocol.FileSubject;
import vn.liem.handover.protocol.OfferedFile;
import vn.liem.handover.protocol.UnitCode;

/**
 * A hand-over whose services are killed at each of its four steps, on either side, before and after the commit and before
 * the acknowledgement, and started again on the same database: it ends, once.
 */
class DeathIT {

    private static final String OFFERED = "handover.file-offered.v2";
    private static final String RECEIVED = "handover.file-received.v1";
    private static final String ACCEPTED = "handover.file-accepted.v1";
    private static final String RELEASED = "handover.file-released.v1";

    /** What was asked for, and what was answered where: written before and after, and never by the services. */
    private static final Set<UUID> ASKED = new HashSet<>();

    private static final Map<String, Set<UUID>> ANSWERED = new HashMap<>();

    private static Wire wire;
    private static Station investigation;
    private static Station trial;
    private static int handovers;

    @BeforeAll
    static void open() {
        wire = new Wire();
        investigation = new Station("investigation-service/1", wire, POLICE.value(), PROCURACY.value());
        trial = new Station("trial-service/1", wire, COURT.value());
    }

    @AfterAll
    static void everything_ended_once() {
        LogsCheck sender = LogsCheck.of(investigation).alone();
        LogsCheck receiver = LogsCheck.of(trial).alone();
        sender.with(receiver);
        sender.everyOfferHasEnded();
        assertEquals(handovers, sender.count(OFFERED));
        assertEquals(handovers, sender.count(RELEASED));
        assertEquals(handovers, sender.count(RECEIVED) + receiver.count(RECEIVED));
        assertEquals(handovers, sender.count(ACCEPTED) + receiver.count(ACCEPTED));
        for (LogsCheck log : List.of(sender, receiver)) {
            log.inventsNothing(ASKED, sender, receiver);
            log.heardInOrder(sender);
            log.heardInOrder(receiver);
        }
        sender.holdsAll(answeredAt(investigation));
        receiver.holdsAll(answeredAt(trial));
        investigation.close();
        trial.close();
    }

    static Stream<Arguments> deaths() {
        return Stream.of(OFFERED, RECEIVED, ACCEPTED, RELEASED)
                .flatMap(step -> Arrays.stream(Point.values()).map(point -> Arguments.of(step, point)))
                .filter(death -> isPossible((String) death.get()[0], (Point) death.get()[1]));
    }

    /** Officers offer and accept; receiving and releasing follow from what is heard; nothing follows from a release. */
    private static boolean isPossible(String step, Point point) {
        return switch (point) {
            case BEFORE_ITS_COMMIT, AFTER_ITS_COMMIT -> step.equals(OFFERED) || step.equals(ACCEPTED);
            case BEFORE_PUBLISHING, BEFORE_PUBLISHED_IS_NOTED -> true;
            case HEARD_BEFORE_COMMIT, HEARD_AFTER_COMMIT, BEFORE_ACKNOWLEDGING -> true;
        };
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("deaths")
    void a_hand_over_between_two_services_survives(String step, Point point) {
        boolean senderActs = step.equals(OFFERED) || step.equals(RELEASED);
        boolean senderDies = senderActs == isBySpeaker(point);
        wire.plan(new Kill(senderDies ? investigation.log : trial.log, step, point));
        handOver(trial, COURT);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("deaths")
    void a_hand_over_within_one_service_survives(String step, Point point) {
        wire.plan(new Kill(investigation.log, step, point));
        handOver(investigation, POLICE);
    }

    private static boolean isBySpeaker(Point point) {
        return switch (point) {
            case BEFORE_ITS_COMMIT, AFTER_ITS_COMMIT, BEFORE_PUBLISHING, BEFORE_PUBLISHED_IS_NOTED -> true;
            case HEARD_BEFORE_COMMIT, HEARD_AFTER_COMMIT, BEFORE_ACKNOWLEDGING -> false;
        };
    }

    private static void handOver(Station receiver, UnitCode to) {
        handovers++;
        FileSubject subject = Samples.newCase();
        act(investigation, "", PROCURACY, (desk, by) -> desk.keep(new OpenFile(subject, PROCURACY, MONDAY), by));
        FileToOffer offer = file(investigation, subject, PROCURACY, to);
        act(investigation, OFFERED, PROCURACY, (desk, by) -> desk.offer(offer, by));
        wire.settle();
        act(receiver, ACCEPTED, to, (desk, by) -> desk.accept(offer.offerId(), to, by));
        wire.settle();
        assertTrue(wire.killed(), "nobody died");
        assertInstanceOf(
                OfferedFile.Released.class, investigation.running().desk.offered(offer.offerId()));
        for (Station station : List.of(investigation, trial)) {
            assertEquals(List.of(), station.running().holds.all());
        }
    }

    private interface Act {
        CommandAnswer at(HandoverDesk desk, Asked by);
    }

    /** Keeps the ledger: what was asked before it is asked, and what was answered. */
    private static void act(Station station, String leadsTo, UnitCode body, Act act) {
        UUID command = UUID.randomUUID();
        ASKED.add(command);
        Asked by = asked(station, body, command);
        Function<HandoverDesk, CommandAnswer> asking = desk -> act.at(desk, by);
        assertInstanceOf(Done.class, wire.act(station, leadsTo, asking));
        answeredAt(station).add(command);
    }

    private static Set<UUID> answeredAt(Station station) {
        return ANSWERED.computeIfAbsent(station.log, _ -> new HashSet<>());
    }
}
