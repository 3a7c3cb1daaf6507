package vn.liem.cases.imports.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OneFolderAtATimeTest {

    private final OneFolderAtATime folders = new OneFolderAtATime();

    @Test
    void a_second_folder_is_not_even_read_while_the_first_is_planned() throws IOException {
        InputStream second = sent("second");
        Optional<Optional<String>> first = folders.in(sent("first"), 100, _ -> planned(second));
        assertEquals(Optional.of(Optional.empty()), first);
        assertEquals("second", new String(second.readAllBytes(), StandardCharsets.UTF_8));
    }

    @Test
    void the_next_folder_is_planned_once_the_first_is_done_or_has_failed() throws IOException {
        assertEquals(Optional.of("first"), planned(sent("first")));
        assertThrows(
                IllegalStateException.class,
                () -> folders.in(sent("second"), 100, _ -> {
                    throw new IllegalStateException("no such register");
                }));
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the sender has gone");
            }
        };
        assertThrows(IOException.class, () -> folders.in(broken, 100, _ -> "third"));
        assertEquals(Optional.of("next"), planned(sent("next")));
    }

    @Test
    void no_more_is_read_than_a_folder_may_have() throws IOException {
        assertEquals(Optional.of(3), folders.in(sent("a long one"), 3, bytes -> bytes.length));
    }

    private Optional<String> planned(InputStream sent) {
        try {
            return folders.in(sent, 100, bytes -> new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream sent(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
