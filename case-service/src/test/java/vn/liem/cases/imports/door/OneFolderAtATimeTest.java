package vn.liem.cases.imports.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class OneFolderAtATimeTest {

    private final OneFolderAtATime folders = new OneFolderAtATime();

    @Test
    void a_second_folder_is_not_begun_while_the_first_is_planned() {
        Optional<Optional<String>> first = folders.in(() -> folders.in(() -> "second"));
        assertEquals(Optional.of(Optional.empty()), first);
    }

    @Test
    void the_next_folder_is_planned_once_the_first_is_done_or_has_failed() {
        assertEquals(Optional.of("first"), folders.in(() -> "first"));
        assertThrows(
                IllegalStateException.class,
                () -> folders.in(() -> {
                    throw new IllegalStateException("no such register");
                }));
        assertEquals(Optional.of("next"), folders.in(() -> "next"));
    }
}
