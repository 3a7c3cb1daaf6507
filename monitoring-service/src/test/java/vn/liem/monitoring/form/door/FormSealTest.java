package vn.liem.monitoring.form.door;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.liem.monitoring.form.door.FormSeal.FormFor;

class FormSealTest {

    private static final FormFor DRAWN = new FormFor("officer", "session", "/directives/1/urge", "key");

    private final FormSeal seals = new FormSeal(Optional.of("a secret of sessions"));

    @Test
    void a_seal_fits_the_form_for_which_it_was_made() {
        assertTrue(seals.fits(DRAWN, seals.of(DRAWN)));
        assertTrue(
                new FormSeal(Optional.of("a secret of sessions")).fits(DRAWN, seals.of(DRAWN)), "also after a restart");
    }

    @Test
    void a_seal_fits_no_other_person_session_form_or_command() {
        for (FormFor other : List.of(
                new FormFor("another", "session", "/directives/1/urge", "key"),
                new FormFor("officer", "another", "/directives/1/urge", "key"),
                new FormFor("officer", "session", "/directives/2/urge", "key"),
                new FormFor("officer", "session", "/directives/1/urge", "another"),
                new FormFor("officers", "ession", "/directives/1/urge", "key"))) {
            assertFalse(seals.fits(other, seals.of(DRAWN)), other.toString());
        }
        assertFalse(seals.fits(DRAWN, ""));
        assertFalse(seals.fits(DRAWN, seals.of(DRAWN) + "A"));
    }

    @Test
    void another_secret_makes_another_seal_and_none_makes_one_of_its_own() {
        assertFalse(new FormSeal(Optional.of("another secret")).fits(DRAWN, seals.of(DRAWN)));
        FormSeal fresh = new FormSeal(Optional.empty());
        assertTrue(fresh.fits(DRAWN, fresh.of(DRAWN)));
        assertFalse(new FormSeal(Optional.empty()).fits(DRAWN, fresh.of(DRAWN)));
    }
}
