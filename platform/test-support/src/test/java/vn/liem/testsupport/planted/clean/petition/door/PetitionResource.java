package vn.liem.testsupport.planted.clean.petition.door;

import java.time.Clock;
import java.time.LocalDate;
import vn.liem.testsupport.planted.clean.app.ServiceClock;
import vn.liem.testsupport.planted.clean.petition.PetitionCommand;

/** A door may ask the clock. */
public final class PetitionResource {
    PetitionCommand received(Clock clock) {
        return new PetitionCommand.ReceivePetition(LocalDate.now(new ServiceClock(clock).clock()), 1);
    }
}
