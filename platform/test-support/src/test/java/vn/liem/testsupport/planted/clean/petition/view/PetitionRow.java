package vn.liem.testsupport.planted.clean.petition.view;

import vn.liem.testsupport.planted.clean.petition.PetitionEvent;

/** A view folds events. */
record PetitionRow(int events) {
    PetitionRow after(PetitionEvent event) {
        return new PetitionRow(events + event.toString().length());
    }
}
