package vn.liem.service.looking;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Which answers are looks that are to be recorded. */
class LookingFilterTest {

    @Test
    void whoever_is_shown_something_looked_though_the_rest_was_refused() {
        assertTrue(LookingFilter.isLook(200, false));
        assertTrue(LookingFilter.isLook(200, true));
        assertTrue(LookingFilter.isLook(304, false));
    }

    @Test
    void whoever_is_told_that_there_is_nothing_looked_unless_that_was_a_refusal() {
        assertTrue(LookingFilter.isLook(404, false));
        assertFalse(LookingFilter.isLook(404, true));
    }

    @Test
    void whoever_is_shown_nothing_did_not_look() {
        for (int status : new int[] {400, 403, 409, 422, 428, 500, 503}) {
            assertFalse(LookingFilter.isLook(status, false));
            assertFalse(LookingFilter.isLook(status, true));
        }
    }
}
