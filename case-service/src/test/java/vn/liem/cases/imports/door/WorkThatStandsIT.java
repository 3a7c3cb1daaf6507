package vn.liem.cases.imports.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.liem.cases.imports.door.RecordedByHandIT.NEW_YEAR;
import static vn.liem.cases.imports.door.RecordedByHandIT.body;
import static vn.liem.cases.imports.door.RecordedByHandIT.brought;
import static vn.liem.cases.imports.door.RecordedByHandIT.files;
import static vn.liem.cases.imports.door.RecordedByHandIT.theCase;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.liem.cases.imports.door.ImportJobs.Answer;
import vn.liem.cases.imports.door.JobRows.Job;
import vn.liem.eventstore.StoredEvent;
import vn.liem.eventstore.UniqueKey;
import vn.liem.kernel.StreamId;
import vn.liem.registers.row.Register;
import vn.liem.testsupport.TestDatabase;
import vn.liem.testsupport.TestServers;

/** What people recorded of petitions, discipline, the committee's list and directives stands, whatever a register says. */
class WorkThatStandsIT {

    private static final String ACCUSED = """
            VA-1,BC-1,Nguyễn Văn A,1970,2024-01-05,353,1,yes,yes,none,
            VA-1,BC-2,Nguyễn Văn B,1971,2024-01-05,353,1,yes,yes,none,""";

    @TempDir
    Path folder = Path.of("");

    private TestDatabase database = TestServers.database();
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
    void what_people_recorded_of_petitions_discipline_the_list_and_directives_stands_whatever_a_register_says() {
        try (ImportInstance service = ImportInstance.start(database, folder, peer)) {
            body(service);
            UUID id = theCase(service, Optional.of(NEW_YEAR));
            brought(service, files(Register.ACCUSED, ACCUSED, Register.UNITS, ""));
            RecordedWork.petition(service);
            RecordedWork.item(service, id);
            RecordedWork.discipline(service, id);
            RecordedWork.directive(service);
            Job known = brought(
                    service,
                    work(
                            "DT-1,complaint,2024-01-01,T01,yes,no,no,2024-01-01,2024-02-01,,,",
                            "KL-1,BC-1,VA-1,party,warning,2024-01-01",
                            "VA-1,province,complex,2024-01-01,UV1,2024-01-01,đã xử lý xong",
                            "CD-1,2024-01-01,meeting,T01,T01,,Việc một,2024-02-01,,2024-01-20,,,0"));
            assertEquals(0, known.planned());
            assertEquals(4, known.unchanged());
            assertEquals(0, saidOtherwise(service, known));
            int before = service.events().size();
            Job otherwise = brought(
                    service,
                    work(
                            "DT-1,complaint,2024-01-01,T01,yes,no,no,,,2024-01-31,partly,",
                            "KL-1,BC-2,VA-1,party,reprimand,2024-01-01",
                            "VA-1,central_assigned,complex,2024-01-01,UV1,,",
                            "CD-1,2024-01-01,meeting,T01,T01,,Việc một,2024-02-01,,2024-01-20,2024-01-25,,0"));
            assertEquals(0, otherwise.planned());
            assertEquals(4, saidOtherwise(service, otherwise));
            assertEquals(before, service.events().size(), "nothing is recorded over what people recorded");
        }
    }

    @Test
    void what_people_recorded_since_a_register_told_it_stands_and_the_rest_is_corrected() {
        try (ImportInstance service = ImportInstance.start(database, folder, peer)) {
            body(service);
            UUID id = theCase(service, Optional.of(NEW_YEAR));
            brought(service, files(Register.ACCUSED, ACCUSED, Register.UNITS, ""));
            String petition = "complaint,2024-01-01,T01,yes,no,no,,,,,";
            String directive = "2024-01-01,meeting,T01,T01,,Việc hai,2024-02-01,,,,,0";
            brought(
                    service,
                    work(
                            "DT-2," + petition + "\nDT-3," + petition,
                            "KL-2,BC-1,VA-1,party,warning,2024-01-01\nKL-3,BC-2,VA-1,party,warning,2024-01-01",
                            "VA-1,province,complex,2024-01-01,UV1,,",
                            "CD-2," + directive + "\nCD-3," + directive));
            touched(service, id);
            int before = service.events().size();
            String settled = "complaint,2024-01-01,T01,yes,no,no,,,2024-01-31,partly,";
            String verified = "2024-01-01,meeting,T01,T01,,Việc hai,2024-02-01,,2024-01-20,2024-01-25,,0";
            Job otherwise = brought(
                    service,
                    work(
                            "DT-2," + settled + "\nDT-3," + settled,
                            "KL-2,BC-1,VA-1,party,reprimand,2024-01-01\nKL-3,BC-2,VA-1,party,reprimand,2024-01-01",
                            "VA-1,central_assigned,complex,2024-01-01,UV1,,",
                            "CD-2," + verified + "\nCD-3," + verified));
            // That a decision became final is no column of a register: it is found only where its row is carried.
            assertEquals(4, otherwise.planned());
            assertEquals(Map.of("system_record_stands", 1), service.jobs().refusals(otherwise.id()));
            assertEquals("done", otherwise.state());
            assertEquals(3, saidOtherwise(service, otherwise));
            assertEquals(
                    List.of("directive.corrected.v1", "discipline.corrected.v1", "petition.concluded.v1"),
                    service.events().stream()
                            .skip(before)
                            .map(StoredEvent::type)
                            .distinct()
                            .sorted()
                            .toList());
        }
    }

    @Test
    void what_people_record_between_the_plan_and_the_row_stands_too() {
        try (ImportInstance service = ImportInstance.start(database, folder, peer)) {
            body(service);
            UUID id = theCase(service, Optional.of(NEW_YEAR));
            brought(service, files(Register.ACCUSED, ACCUSED, Register.UNITS, ""));
            brought(
                    service,
                    work(
                            "DT-2,complaint,2024-01-01,T01,yes,no,no,,,,,",
                            "KL-2,BC-1,VA-1,party,warning,2024-01-01",
                            "VA-1,province,complex,2024-01-01,UV1,,",
                            "CD-2,2024-01-01,meeting,T01,T01,,Việc hai,2024-02-01,,,,,0"));
            UUID job = service.take(work(
                    "DT-2,complaint,2024-01-01,T01,yes,no,no,,,2024-01-31,partly,",
                    "KL-2,BC-2,VA-1,party,warning,2024-01-01",
                    "VA-1,central_assigned,complex,2024-01-01,UV1,,",
                    "CD-2,2024-01-01,meeting,T01,T01,,Việc hai,2024-02-01,,2024-01-20,2024-01-25,,0"));
            assertEquals(4, service.jobs().job(job).orElseThrow().planned());
            touched(service, id);
            int before = service.events().size();
            service.runner().runOnce();
            assertEquals(Map.of("system_record_stands", 4), service.jobs().refusals(job));
            assertEquals(before, service.events().size());
        }
    }

    /** People accept, delist, report and make final what a register told. */
    private static void touched(ImportInstance service, UUID id) {
        RecordedWork.accepted(service, holder(service, "petition-number", "T01/2024/DT-2"));
        RecordedWork.becameFinal(service, holder(service, "discipline-decision", "KL-2"));
        RecordedWork.delisted(service, holder(service, "supervision-item", id + "/" + NEW_YEAR));
        RecordedWork.reportedDone(service, holder(service, "directive-number", "T01/2024/CD-2"));
    }

    private static long saidOtherwise(ImportInstance service, Job job) {
        return service.jobs()
                .answer(ImportInstance.IMPORTER, job.id(), Answer.FINDINGS, "en")
                .lines()
                .filter(line -> line.contains("system_record"))
                .peek(line -> assertTrue(line.contains("system_record_stands"), line))
                .count();
    }

    private static StreamId holder(ImportInstance service, String scope, String number) {
        return service.log().reader().holderOf(new UniqueKey(scope, number)).orElseThrow();
    }

    private static Map<String, byte[]> work(String petitions, String discipline, String items, String directives) {
        Map<String, byte[]> files = files(Register.PETITIONS, petitions, Register.DISCIPLINE, discipline);
        files.putAll(files(Register.SUPERVISION, items, Register.DIRECTIVES, directives));
        return files;
    }
}
