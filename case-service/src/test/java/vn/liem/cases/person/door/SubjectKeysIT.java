package vn.liem.cases.person.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.liem.cases.person.LookUp;
import vn.liem.cases.person.LookUp.Purpose;
import vn.liem.kernel.StreamId;
import vn.liem.security.seal.FreeText;
import vn.liem.security.seal.MasterKey;
import vn.liem.security.seal.MasterKeyRefused;
import vn.liem.security.seal.Opened;
import vn.liem.security.seal.PrivateSealingKey;
import vn.liem.security.seal.PublicSealingKey;
import vn.liem.security.seal.Sealer;

class SubjectKeysIT {

    private static final String TITLE = "case.registered.v1/title";
    private static final StreamId CASE = new StreamId("case:1");
    private static final StreamId SOURCE = new StreamId("information-source:1");
    private static final FreeText TEXT = new FreeText("Vụ án số 1 tại bệnh viện số 24");
    private static final LookUp CLERK = new LookUp("subject-1", "T01-NC", Purpose.CASE_PAGE, Optional.of(CASE));

    @TempDir
    Path folder;

    private DirectoryDatabase database;
    private Path file;
    private SubjectKeys keys;

    @BeforeEach
    void start() {
        database = DirectoryDatabase.create();
        file = folder.resolve("master.json");
        keys = new SubjectKeys(database.app(), MasterKey.open(file, false), Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void a_subject_keeps_its_key_and_no_two_share_one() {
        PublicSealingKey key = keys.keyOf(CASE);
        assertEquals(key, keys.keyOf(CASE));
        assertNotEquals(key, keys.keyOf(SOURCE));
        assertEquals(
                List.of(SOURCE, CASE),
                List.copyOf(keys.keysOf(List.of(SOURCE, CASE, SOURCE)).keySet()));
    }

    @Test
    void what_any_service_sealed_opens_here_and_is_recorded() {
        SealedAt sealed = sealed(keys.keyOf(CASE));
        assertEquals(List.of(new Opened.Text(TEXT)), keys.open(CLERK, List.of(sealed)));
        assertEquals(
                List.of("(subject-1,texts,{case:1})"),
                database.rows("select row(actor, kind, subjects)::text from name_lookup"));
    }

    @Test
    void a_destroyed_key_erases_its_texts_and_no_others() {
        SealedAt ofCase = sealed(keys.keyOf(CASE));
        SealedAt ofCaseLater = sealed(keys.rotate(CASE));
        SealedAt ofSource = sealed(keys.keyOf(SOURCE));
        keys.destroy(CLERK, CASE);
        assertEquals(
                List.of(new Opened.Erased(), new Opened.Erased(), new Opened.Text(TEXT)),
                keys.open(CLERK, List.of(ofCase, ofCaseLater, ofSource)));
        assertEquals(
                List.of(new Opened.Erased()),
                keys.open(CLERK, List.of(sealed(keys.keyOf(CASE)))),
                "what is sealed for an erased subject is erased at once");
    }

    @Test
    void a_text_under_a_key_from_elsewhere_is_erased_and_one_moved_to_another_place_unreadable() {
        SealedAt foreign = sealed(PrivateSealingKey.generate("elsewhere").publicKey());
        SealedAt moved = new SealedAt(sealed(keys.keyOf(CASE)).text(), "case.registered.v1/reason");
        assertEquals(List.of(new Opened.Erased(), new Opened.Unreadable()), keys.open(CLERK, List.of(foreign, moved)));
    }

    @Test
    void a_subject_with_a_new_key_opens_old_and_new_texts() {
        PublicSealingKey first = keys.keyOf(CASE);
        PublicSealingKey second = keys.rotate(CASE);
        assertNotEquals(first, second);
        assertEquals(second, keys.keyOf(CASE));
        assertEquals(
                List.of(new Opened.Text(TEXT), new Opened.Text(TEXT)),
                keys.open(CLERK, List.of(sealed(first), sealed(second))));
    }

    @Test
    void a_new_master_key_takes_over_and_the_old_one_can_go() {
        SealedAt sealed = sealed(keys.keyOf(CASE));
        MasterKey rotated = MasterKey.open(file, true).rotated();
        assertEquals(1, keys.wrapAnew(rotated));
        SubjectKeys after = new SubjectKeys(database.app(), rotated.withoutOldKeys(), Clock.systemUTC());
        assertEquals(List.of(new Opened.Text(TEXT)), after.open(CLERK, List.of(sealed)));
    }

    @Test
    void a_database_with_keys_does_not_start_with_a_fresh_master_key() throws Exception {
        assertFalse(SubjectKeys.anyIn(database.app()));
        keys.keyOf(CASE);
        assertTrue(SubjectKeys.anyIn(database.app()));
        Files.delete(file);
        boolean any = SubjectKeys.anyIn(database.app());
        assertThrows(MasterKeyRefused.class, () -> MasterKey.open(file, any));
    }

    private static SealedAt sealed(PublicSealingKey key) {
        return new SealedAt(Sealer.seal(key, TITLE, TEXT), TITLE);
    }
}
