package vn.liem.notification.clock;

import vn.liem.procedure.Wording;

/** A sentence of the profile in both languages. */
public record Sentence(String vietnamese, String english) {

    static Sentence of(Wording wording) {
        return new Sentence(wording.vietnamese(), wording.english());
    }
}
