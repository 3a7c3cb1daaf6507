package vn.liem.handover.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static vn.liem.handover.desk.Samples.COURT;
import static vn.liem.handover.desk.Samples.MONDAY;
import static vn.liem.handover.desk.Samples.POLICE;
import static vn.liem.handover.desk.Samples.PROCURACY;
import static vn.liem.handover.desk.Samples.asked;
import static vn.liem.handover.desk.Samples.file;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.liem.eventstore.CommandAnswer;
import vn.liem.eventstore.CommandAnswer.Done;
import vn.liem.eventstore.CommandAnswer.Refused;
import vn.liem.handover.protocol.Custody;
import vn.liem.handover.protocol.Custody.Ground;
import vn.liem.handover.protocol.CustodyCommand.OpenFile;
import vn.liem.handover.protocol.CustodyCommand.TakeHolderFromRegister;
import vn.liem.handover.protocol.CustodyRefusal;
import vn.liem.handover.protocol.FileSubject;
import vn.liem.handover.protocol.RegisterMark;

/** A log in which neither body lives: it begins files for bodies elsewhere, and goes on knowing who holds them. */
class ThirdLogIT {

    private static final RegisterMark ROW = new RegisterMark(POLICE, Samples.sha256Of("sổ"), 7);

    private final Wire wire = new Wire();
    private final Station registry = new Station("case-service/1", wire, POLICE.value());
    private final Station investigation = new Station("investigation-service/1", wire, PROCURACY.value());
    private final Station trial = new Station("trial-service/1", wire, COURT.value());
    private final FileSubject file = Samples.newCase();

    @AfterEach
    void close() {
        for (Station station : new Station[] {registry, investigation, trial}) {
            LogsCheck.of(station).alone();
            station.close();
        }
    }

    @Test
    void a_case_begun_for_a_body_elsewhere_is_held_there_for_every_log() {
        done(registry.running().desk.keep(new OpenFile(file, PROCURACY, MONDAY), asked(registry, PROCURACY)));
        wire.settle();
        assertEquals(new Custody.Held(1, PROCURACY, Ground.NOTED), custody(investigation));
        assertEquals(new Custody.Held(1, PROCURACY, Ground.NOTED), custody(trial));
    }

    @Test
    void a_log_that_knows_a_file_goes_on_knowing_its_holder() {
        done(registry.running()
                .desk
                .keep(new TakeHolderFromRegister(file, PROCURACY, 1, ROW, MONDAY), asked(registry, POLICE)));
        wire.settle();
        handOver();
        assertEquals(new Custody.Held(2, COURT, Ground.NOTED), custody(registry));
        assertEquals(
                new Refused(CustodyRefusal.MOVED_SINCE_IMPORT),
                registry.running()
                        .desk
                        .keep(new TakeHolderFromRegister(file, POLICE, 3, ROW, MONDAY), asked(registry, POLICE)));
    }

    private void handOver() {
        FileToOffer offer = file(investigation, file, PROCURACY, COURT);
        done(investigation.running().desk.offer(offer, asked(investigation, PROCURACY)));
        wire.settle();
        done(trial.running().desk.accept(offer.offerId(), COURT, asked(trial, COURT)));
        wire.settle();
    }

    private Custody custody(Station station) {
        return station.running().desk.custodyOf(file);
    }

    private static void done(CommandAnswer answer) {
        assertInstanceOf(Done.class, answer);
    }
}
