package vn.liem.cases.imports.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.liem.cases.imports.door.JobRows.Job;
import vn.liem.eventstore.StoredEvent;
import vn.liem.registers.SampleRegisters;
import vn.liem.testsupport.TestDatabase;
import vn.liem.testsupport.TestServers;

/** Rows that say otherwise what an import told are corrections, whatever rule they break. */
class CorrectedRowsIT {

    private static final Map<String, byte[]> PROVINCE = SampleRegisters.PROVINCE.files();

    @TempDir
    Path folder = Path.of("");

    private final TestDatabase database = TestServers.database();
    private final RememberingPeer peer = new RememberingPeer();

    @BeforeEach
    void lay_out() {
        ImportInstance.migrate(database);
    }

    @AfterEach
    void drop() {
        database.close();
        peer.close();
    }

    @Test
    void petitions_discipline_and_the_list_are_corrected_row_by_row_and_taken_as_they_stand() {
        try (ImportInstance service = ImportInstance.start(database, folder, peer)) {
            service.bring(PROVINCE);
            int before = service.events().size();
            Map<String, byte[]> corrected = corrected();
            Job job = service.jobs().job(service.bring(corrected)).orElseThrow();
            assertEquals(6, job.planned());
            assertEquals("done", job.state());
            Map<String, Long> after = service.events().stream()
                    .skip(before)
                    .collect(Collectors.groupingBy(StoredEvent::type, TreeMap::new, Collectors.counting()));
            assertEquals(
                    Map.of(
                            "petition.corrected.v1", 1L,
                            "petition.step-taken-back.v1", 1L,
                            "petition.concluded.v1", 1L,
                            "petition.received.v1", 1L,
                            "petition.forwarded.v1", 1L,
                            "petition.source-sent.v1", 1L,
                            "discipline.corrected.v1", 1L,
                            "discipline.record-withdrawn.v1", 1L,
                            "discipline.decided.v1", 2L,
                            "supervision.corrected.v1", 1L),
                    after);
            assertTrue(service.events().stream()
                    .noneMatch(event -> event.body().json().contains("Nguyễn")));
            Job again = service.jobs().job(service.bring(corrected)).orElseThrow();
            assertEquals(0, again.planned());
        }
    }

    private static Map<String, byte[]> corrected() {
        Map<String, byte[]> corrected = files();
        change(
                corrected,
                "petitions.csv",
                "DT-00001,reflection,2023-11-09,T01-H3-X1,no,yes,yes,2023-11-13,2023-12-13,2024-02-28,unsubstantiated,",
                "DT-00001,reflection,2023-11-09,T01-H3-X1,yes,yes,yes,2023-11-13,2023-12-13,2024-03-01,partly,\n"
                        + "DT-9,denunciation,2024-01-02,T01-H3-X1,no,no,no,,,2024-01-05,forwarded,NT-00001");
        change(
                corrected,
                "discipline.csv",
                "KL-00001,BC-00003,VA-00001,party,expulsion,2023-11-05",
                "KL-00001,BC-00003,VA-00001,party,warning,2023-11-05\n"
                        + "KL-9,BC-00003,VA-00001,administrative,expulsion,2023-11-06");
        change(
                corrected,
                "discipline.csv",
                "KL-00002,BC-00006,VA-00003,administrative,dismissal,2022-05-18",
                "KL-00002,BC-00007,VA-00003,administrative,dismissal,2022-05-18");
        change(
                corrected,
                "supervision.csv",
                "VA-00010,province,prolonged,2024-02-11,UV9,2024-05-30,đã xử lý xong",
                "VA-00010,province,complex,2024-02-11,Bà Nguyễn Thị B,2024-05-31,đã xử lý xong");
        return corrected;
    }

    private static Map<String, byte[]> files() {
        Map<String, byte[]> files = new TreeMap<>(PROVINCE);
        files.keySet().retainAll(List.of("petitions.csv", "discipline.csv", "supervision.csv"));
        return files;
    }

    private static void change(Map<String, byte[]> files, String file, String row, String otherwise) {
        String content = new String(files.getOrDefault(file, new byte[0]), StandardCharsets.UTF_8);
        assertTrue(content.contains(row), "%s has no such row".formatted(file));
        files.put(file, content.replace(row, otherwise).getBytes(StandardCharsets.UTF_8));
    }
}
