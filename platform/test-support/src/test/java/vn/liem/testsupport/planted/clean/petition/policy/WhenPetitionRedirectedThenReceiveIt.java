package vn.liem.testsupport.planted.clean.petition.policy;

import java.util.List;
import vn.liem.testsupport.planted.clean.petition.PetitionEvent;

/** A policy reads events of its feature. */
final class WhenPetitionRedirectedThenReceiveIt {
    static List<String> react(PetitionEvent event) {
        return List.of(event.toString());
    }
}
