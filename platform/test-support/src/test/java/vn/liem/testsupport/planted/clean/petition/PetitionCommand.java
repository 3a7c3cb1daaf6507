package vn.liem.testsupport.planted.clean.petition;

import java.time.LocalDate;

/** What may be asked of a petition. */
public sealed interface PetitionCommand {

    /** Take it in. */
    record ReceivePetition(LocalDate on, int pages) implements PetitionCommand {}

    /** Send it on. */
    record RedirectPetition(String to) implements PetitionCommand {}
}
