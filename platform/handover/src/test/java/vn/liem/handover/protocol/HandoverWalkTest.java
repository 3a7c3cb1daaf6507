package vn.liem.handover.protocol;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import vn.liem.handover.protocol.IncomingFileEvent.UrgentMeasureCrossed;
import vn.liem.handover.protocol.IncomingFileEvent.WithdrawalRefused;
import vn.liem.handover.protocol.OfferedFileEvent.FileReleased;
import vn.liem.handover.protocol.OfferedFileEvent.FileWithdrawn;
import vn.liem.handover.protocol.OfferedFileEvent.LatenessRecorded;
import vn.liem.handover.protocol.OfferedFileEvent.RejectionRecorded;
import vn.liem.handover.protocol.SimulatedLog.Guard;
import vn.liem.testsupport.RandomWalk;
import vn.liem.testsupport.Seeds;

class HandoverWalkTest {

    private static final int A_FEW_WALKS = 50;

    @RandomWalk
    void every_offer_ends_and_no_epoch_has_two_holders(long seed) {
        new HandoverWalk(Guard.VERSIONS).walk(Seeds.random(seed));
    }

    @Test
    void the_walks_meet_every_end_and_every_crossing() {
        Set<Class<?>> met = LongStream.range(0, A_FEW_WALKS)
                .boxed()
                .flatMap(seed -> new HandoverWalk(Guard.VERSIONS).walk(Seeds.random(seed)).stream())
                .map(HandoverEvent::getClass)
                .collect(Collectors.toSet());
        Set<Class<?>> wanted = Set.of(
                FileReleased.class,
                RejectionRecorded.class,
                FileWithdrawn.class,
                WithdrawalRefused.class,
                LatenessRecorded.class,
                UrgentMeasureCrossed.class);
        assertTrue(met.containsAll(wanted), met::toString);
    }

    @Test
    void without_the_streams_versions_the_promises_break() {
        assertTrue(LongStream.range(0, A_FEW_WALKS).anyMatch(HandoverWalkTest::breaks));
    }

    private static boolean breaks(long seed) {
        try {
            new HandoverWalk(Guard.NONE).walk(Seeds.random(seed));
            return false;
        } catch (BrokenPromise | AssertionError broken) {
            return true;
        }
    }
}
