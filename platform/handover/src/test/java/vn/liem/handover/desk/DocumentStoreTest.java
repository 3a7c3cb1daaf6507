package vn.liem.handover.desk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.liem.handover.desk.DocumentStore.Put;
import vn.liem.handover.protocol.Sha256;

class DocumentStoreTest {

    private static final String CONTENT = "Kết luận điều tra";
    private static final int BYTES = CONTENT.getBytes(StandardCharsets.UTF_8).length;
    private static final Sha256 HASH = Samples.sha256Of(CONTENT);

    @TempDir
    Path folder;

    private DocumentStore store;

    @BeforeEach
    void open() {
        store = new DocumentStore(folder);
    }

    @Test
    void a_document_that_would_leave_too_little_room_is_not_kept() throws IOException {
        DocumentStore full = new DocumentStore(folder, Long.MAX_VALUE);
        assertEquals(new Put.NoRoom(), full.put(Samples.stream(CONTENT)));
        assertEquals(OptionalLong.empty(), full.sizeOf(HASH));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void a_document_lies_under_its_hash() throws IOException {
        assertEquals(new Put.Stored(HASH, BYTES), store.put(Samples.stream(CONTENT)));
        assertEquals(OptionalLong.of(BYTES), store.sizeOf(HASH));
        try (InputStream content = store.open(HASH).orElseThrow()) {
            assertArrayEquals(CONTENT.getBytes(StandardCharsets.UTF_8), content.readAllBytes());
        }
        assertTrue(Files.exists(folder.resolve(HASH.value().substring(0, 2))
                .resolve(HASH.value().substring(2))));
    }

    @Test
    void the_same_document_twice_is_one() throws IOException {
        store.put(Samples.stream(CONTENT));
        store.put(Samples.stream(CONTENT));
        assertEquals(1, files().size());
    }

    @Test
    void what_is_not_there_is_not_found() {
        assertEquals(OptionalLong.empty(), store.sizeOf(HASH));
        assertEquals(Optional.empty(), store.open(HASH));
        assertEquals(Optional.empty(), store.readAgain(HASH));
    }

    @Test
    void another_document_than_the_expected_leaves_nothing_behind() throws IOException {
        Put put = store.put(Samples.stream("Kết luận giả"), HASH, BYTES);
        assertEquals(new Put.Altered(Samples.sha256Of("Kết luận giả"), 18), put);
        assertEquals(List.of(), files());
    }

    @Test
    void what_is_longer_than_it_may_be_is_read_no_further_than_one_byte_more() throws IOException {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };
        assertTrue(store.put(endless, HASH, 100) instanceof Put.Altered(var _, long bytes) && bytes == 101);
        assertEquals(List.of(), files());
    }

    @Test
    void an_empty_document_is_none() {
        assertEquals(new Put.Empty(), store.put(Samples.stream("")));
    }

    @Test
    void a_document_that_the_disk_has_changed_is_read_as_what_it_is_now() throws IOException {
        store.put(Samples.stream(CONTENT));
        Files.writeString(files().getFirst(), "Kết luận khác");
        assertEquals(
                Samples.sha256Of("Kết luận khác"),
                store.readAgain(HASH).orElseThrow().sha256());
        store.put(Samples.stream(CONTENT));
        assertEquals(HASH, store.readAgain(HASH).orElseThrow().sha256());
    }

    @Test
    void a_line_that_breaks_leaves_nothing_behind() throws IOException {
        InputStream broken = new SequenceInputStream(Samples.stream(CONTENT), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line is broken");
            }
        });
        assertThrows(UncheckedIOException.class, () -> store.put(broken));
        assertEquals(List.of(), files());
    }

    @Test
    void what_a_crash_left_unfinished_is_removed_at_the_next_start() throws IOException {
        store.put(Samples.stream(CONTENT));
        Files.writeString(folder.resolve("0199.part"), "half of it");
        new DocumentStore(folder);
        assertEquals(1, files().size());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
