package vn.liem.cases.imports.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.liem.cases.imports.ImportRefusal;
import vn.liem.cases.imports.door.ImportJobs.Answer;
import vn.liem.cases.imports.door.ImportJobs.Taken;
import vn.liem.cases.imports.door.JobRows.Job;
import vn.liem.cases.registry.Case;
import vn.liem.cases.registry.CaseCommand;
import vn.liem.cases.registry.CaseCommand.RecordInstitution;
import vn.liem.cases.registry.CaseCommand.RegisterCase;
import vn.liem.cases.registry.CaseDecider;
import vn.liem.cases.registry.CaseDetails;
import vn.liem.cases.registry.CaseEvent;
import vn.liem.cases.registry.CaseField;
import vn.liem.cases.registry.ItemType;
import vn.liem.cases.registry.OffenceGroup;
import vn.liem.cases.registry.ViolationPeriod;
import vn.liem.cases.source.Source;
import vn.liem.cases.source.SourceChannel;
import vn.liem.cases.source.SourceCommand;
import vn.liem.cases.source.SourceCommand.RegisterSource;
import vn.liem.cases.source.SourceDecider;
import vn.liem.cases.source.SourceDetails;
import vn.liem.cases.source.SourceEvent;
import vn.liem.cases.source.SourceField;
import vn.liem.cases.source.SourceKind;
import vn.liem.cases.unit.Unit;
import vn.liem.cases.unit.UnitCommand;
import vn.liem.cases.unit.UnitCommand.RegisterUnit;
import vn.liem.cases.unit.UnitDecider;
import vn.liem.cases.unit.UnitDetails;
import vn.liem.cases.unit.UnitEvent;
import vn.liem.cases.unit.UnitKind;
import vn.liem.cases.unit.UnitLevel;
import vn.liem.eventstore.Aggregate;
import vn.liem.eventstore.UniqueKey;
import vn.liem.kernel.SealedText;
import vn.liem.kernel.StreamId;
import vn.liem.procedure.journey.OwningService;
import vn.liem.registers.file.RegisterFolder;
import vn.liem.registers.row.Register;
import vn.liem.security.seal.FreeText;
import vn.liem.security.seal.Sealer;
import vn.liem.testsupport.TestDatabase;
import vn.liem.testsupport.TestServers;

/** An import plans over what people have recorded in the system: bodies and cases here, decisions at the services that keep them. */
class RecordedByHandIT {

    private static final Aggregate<UnitCommand, Unit, UnitEvent> UNITS =
            Aggregate.of(new UnitDecider(), UnitEvent.class);
    private static final Aggregate<CaseCommand, Case, CaseEvent> CASES =
            Aggregate.of(new CaseDecider(), CaseEvent.class);
    private static final Aggregate<SourceCommand, Source, SourceEvent> SOURCES =
            Aggregate.of(new SourceDecider(), SourceEvent.class);
    static final LocalDate NEW_YEAR = LocalDate.of(2024, 1, 1);
    private static final String CONCLUDED = """
            [{"decision":"investigation_concluded","documentNo":"1/KL","decidedOn":"2024-03-01","unit":"T01",
              "recordedAt":"2024-03-01T03:00:00Z"}]""";

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
    void rows_refer_to_a_body_and_a_case_that_were_registered_by_hand() {
        try (ImportInstance service = ImportInstance.start(database, folder, peer)) {
            body(service);
            theCase(service, Optional.of(NEW_YEAR));
            Job job = brought(
                    service,
                    files(
                            Register.ACCUSED,
                            "VA-1,BC-1,Nguyễn Văn A,1970,2024-01-05,353,1,yes,yes,none,",
                            Register.PROCEEDINGS,
                            "VA-1,,2024-03-01,investigation_concluded,T01,1/KL,"));
            assertEquals(0, job.rejected());
            assertEquals(2, job.planned());
            assertEquals("done", job.state());
        }
    }

    @Test
    void a_row_that_says_what_was_recorded_is_no_news_and_one_that_says_otherwise_is_a_correction() {
        try (ImportInstance service = ImportInstance.start(database, folder, peer)) {
            body(service);
            theCase(service, Optional.of(NEW_YEAR));
            Job same = brought(
                    service,
                    files(
                            Register.UNITS,
                            "T01,Tỉnh Một,,agency,province,",
                            Register.CASES,
                            "VA-1,case,Vụ án một,T01,health,corruption,2024-01-01,2024-01-01,,,old,,,,,"));
            assertEquals(0, same.planned());
            assertEquals(2, same.unchanged());
            assertEquals(0, same.findings() - offencesUnknown(service, same));
            Job otherwise =
                    brought(service, files(Register.UNITS, "T01,Tỉnh Một,,court,province,", Register.CASES, ""));
            assertEquals(1, otherwise.planned());
            assertTrue(service.jobs()
                    .answer(ImportInstance.IMPORTER, otherwise.id(), Answer.FINDINGS, "en")
                    .contains("units.csv,2,corrects_system_record,,,The system has it otherwise in: kind."));
            assertEquals("unit.corrected.v1", service.events().getLast().type());
        }
    }

    @Test
    void decisions_taken_in_the_system_stand_in_the_timeline_by_which_rows_are_judged() throws IOException {
        try (ImportInstance service = ImportInstance.start(database, folder, peer)) {
            body(service);
            UUID id = theCase(service, Optional.of(NEW_YEAR));
            Map<String, byte[]> files = files(
                    Register.PROCEEDINGS,
                    "VA-1,,2024-04-01,indicted,T01,2/CT,",
                    Register.ACCUSED,
                    "VA-1,BC-1,Nguyễn Văn A,1970,2024-01-05,353,1,yes,yes,none,");
            assertEquals(
                    List.of("illegal_transition"),
                    service
                            .jobs()
                            .dryRun(ImportInstance.IMPORTER, RegisterFolder.of(files))
                            .orElseThrow()
                            .rejections()
                            .stream()
                            .map(rejection -> rejection.fault().code())
                            .toList());
            peer.recorded(OwningService.INVESTIGATION, id, CONCLUDED, "[]", "[]");
            Job job = brought(service, files);
            assertEquals(0, job.rejected());
            assertEquals("done", job.state());
        }
    }

    @Test
    void a_court_accepts_by_a_row_the_indictment_that_was_made_in_the_system() throws IOException {
        try (ImportInstance service = ImportInstance.start(database, folder, peer)) {
            body(service);
            UUID id = theCase(service, Optional.empty());
            peer.recorded(OwningService.INVESTIGATION, id, """
                    [{"decision":"instituted","documentNo":"1/KT","decidedOn":"2024-01-02","unit":"T01",
                      "recordedAt":"2024-01-02T03:00:00Z"},
                     {"decision":"investigation_concluded","documentNo":"1/KL","decidedOn":"2024-03-01","unit":"T01",
                      "recordedAt":"2024-03-01T03:00:00Z"},
                     {"decision":"indicted","documentNo":"2/CT","decidedOn":"2024-04-01","unit":"T01",
                      "recordedAt":"2024-04-01T03:00:00Z"}]""", "[]", "[]");
            Job job = brought(
                    service,
                    files(Register.PROCEEDINGS, "VA-1,,2024-05-01,court_accepted,T01,3/TL,", Register.UNITS, ""));
            assertEquals(0, job.rejected());
            JsonNode sent =
                    peer.done(row -> row.path("to").asText().equals("trial")).getFirst();
            assertEquals(
                    "2/CT", sent.path("body").path("cause").path("documentNo").asText());
            assertEquals(
                    "2024-04-01",
                    sent.path("body").path("cause").path("decidedOn").asText());
        }
    }

    @Test
    void assets_and_obligations_that_people_recorded_may_be_referred_to_and_no_register_says_them_otherwise()
            throws IOException {
        try (ImportInstance service = ImportInstance.start(database, folder, peer)) {
            body(service);
            UUID id = theCase(service, Optional.of(NEW_YEAR));
            peer.recordedMoney("assets", """
                    [{"assetNo":"TS-1","caseId":"%s","recordedHere":true,"assetClass":"money","identifiedOn":"2024-01-05",
                      "recordedAt":"2024-01-05T03:00:00Z","measures":[]}]""".formatted(id));
            peer.recordedMoney("obligations", """
                    [{"obligationNo":"NV-1","caseId":"%s","recordedHere":true,"debtors":[],"kind":"fine","beneficiary":"state",
                      "amountVnd":"100","fixedOn":"2024-05-01","recordedAt":"2024-05-01T03:00:00Z","receipts":[]}]""".formatted(id));
            Job job = brought(
                    service,
                    files(
                            Register.ASSET_MEASURES,
                            "TS-1,seizure,2024-01-06,70,T01,,",
                            Register.RECOVERIES,
                            "THU-1,NV-1,2024-06-01,voluntary,40,"));
            assertEquals(0, job.rejected());
            assertEquals(2, job.planned());
            assertEquals("done", job.state());
            Job otherwise =
                    brought(service, files(Register.ASSETS, "TS-1,VA-1,,vehicle,,2024-01-05,", Register.UNITS, ""));
            assertEquals(0, otherwise.planned());
            assertTrue(service.jobs()
                    .answer(ImportInstance.IMPORTER, otherwise.id(), Answer.FINDINGS, "en")
                    .contains("assets.csv,2,system_record_stands"));
        }
    }

    @Test
    void no_row_ends_a_source_of_which_people_have_recorded_something() {
        try (ImportInstance service = ImportInstance.start(database, folder, peer)) {
            body(service);
            StreamId stream = StreamId.of("source", UUID.randomUUID());
            var key = service.keys().keyOf(stream);
            SealedText subject = Sealer.seal(key, "source.registered.v1/subject", new FreeText("Nguồn tin một"));
            SourceDetails details = new SourceDetails(
                    "NT-1",
                    SourceKind.CRIME_REPORT,
                    SourceChannel.AUDIT,
                    subject,
                    Optional.empty(),
                    SourceField.HEALTH,
                    "T01",
                    Optional.of("T01"),
                    NEW_YEAR);
            RecordedWork.record(
                    service,
                    SOURCES,
                    RecordedWork.<SourceCommand>instruction(new RegisterSource(key.value(), details), stream)
                            .claiming(new UniqueKey("source-number", "NT-1")));
            String received = "NT-1,crime_report,audit,Nguồn tin một,,health,T01,2024-01-01,T01,2024-01-02,";
            Job ending = brought(
                    service, files(Register.SOURCES, received + ",not_instituted,2024-01-10,", Register.CASES, ""));
            assertEquals(
                    Map.of("ends_a_source_of_the_system", 1), service.jobs().refusals(ending.id()));
            Job receipt = brought(service, files(Register.SOURCES, received + ",,,", Register.CASES, ""));
            assertEquals(Map.of(), service.jobs().refusals(receipt.id()));
            assertEquals("source.corrected.v1", service.events().getLast().type());
        }
    }

    @Test
    void a_service_that_does_not_answer_is_named_and_nothing_is_stored() {
        try (ImportInstance service = ImportInstance.start(database, folder, peer)) {
            body(service);
            theCase(service, Optional.of(NEW_YEAR));
            peer.fallSilent();
            Map<String, byte[]> files =
                    files(Register.PROCEEDINGS, "VA-1,,2024-04-01,indicted,T01,2/CT,", Register.UNITS, "");
            RegisterFolder registers = RegisterFolder.of(files);
            assertTrue(service.jobs().dryRun(ImportInstance.IMPORTER, registers).isEmpty());
            assertEquals(
                    new Taken.Refused(ImportRefusal.OTHERS_SILENT),
                    service.jobs()
                            .take(
                                    UUID.randomUUID(),
                                    ImportInstance.IMPORTER,
                                    ImportInstance.zip(files),
                                    registers,
                                    ImportInstance.USUAL));
            assertEquals(List.of(), service.jobs().newest(10));
            brought(service, files(Register.UNITS, "T01-X,Huyện,,agency,district,T01", Register.CASES, ""));
        }
    }

    private static int offencesUnknown(ImportInstance service, Job job) {
        return (int) service.jobs()
                .answer(ImportInstance.IMPORTER, job.id(), Answer.FINDINGS, "en")
                .lines()
                .filter(line -> line.contains("offence_class_unknown"))
                .count();
    }

    static Job brought(ImportInstance service, Map<String, byte[]> files) {
        return service.jobs().job(service.bring(files)).orElseThrow();
    }

    static Map<String, byte[]> files(Register first, String row, Register second, String other) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        Map.of(first, row, second, other).forEach((register, text) -> {
            if (!text.isEmpty()) {
                files.put(
                        register.fileName(),
                        (String.join(",", register.header()) + "\n" + text + "\n").getBytes(StandardCharsets.UTF_8));
            }
        });
        return files;
    }

    static void body(ImportInstance service) {
        UnitDetails details =
                new UnitDetails("T01", "Tỉnh Một", "", UnitKind.AGENCY, UnitLevel.PROVINCE, Optional.empty());
        StreamId stream = new StreamId("unit:T01");
        RecordedWork.record(service, UNITS, RecordedWork.instruction(new RegisterUnit(details, List.of()), stream));
    }

    static UUID theCase(ImportInstance service, Optional<LocalDate> institutedOn) {
        UUID id = UUID.randomUUID();
        StreamId stream = StreamId.of("case", id);
        var key = service.keys().keyOf(stream);
        SealedText title = Sealer.seal(key, "case.registered.v1/title", new FreeText("Vụ án một"));
        CaseDetails details = new CaseDetails(
                "VA-1",
                ItemType.CASE,
                Optional.of(title),
                "T01",
                CaseField.HEALTH,
                OffenceGroup.CORRUPTION,
                NEW_YEAR,
                Optional.empty(),
                Optional.empty(),
                ViolationPeriod.OLD,
                Optional.empty());
        RecordedWork.record(
                service,
                CASES,
                RecordedWork.<CaseCommand>instruction(new RegisterCase(id, key.value(), details), stream)
                        .claiming(new UniqueKey("case-number", "VA-1")));
        institutedOn.ifPresent(on -> RecordedWork.record(
                service, CASES, RecordedWork.instruction(new RecordInstitution(on, Optional.empty()), stream)));
        return id;
    }
}
