package vn.liem.testsupport.planted.clean.petition;

import java.time.LocalDate;
import vn.liem.kernel.EventType;

/** What has happened to a petition. */
public sealed interface PetitionEvent {

    /** It came in. */
    @EventType("petition.petition-received.v1")
    record PetitionReceived(LocalDate receivedOn, int pages) implements PetitionEvent {}

    /** It went to the body that is competent. */
    @EventType("petition.petition-redirected.v1")
    record PetitionRedirected(String to) implements PetitionEvent {}
}
