package vn.liem.registers.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.liem.registers.SampleRegisters;
import vn.liem.registers.answer.CsvLine;
import vn.liem.registers.row.AccusedRow;
import vn.liem.registers.row.Fault;
import vn.liem.registers.row.ProceedingRow;
import vn.liem.registers.row.Register;
import vn.liem.registers.row.RegisterRow;
import vn.liem.registers.row.SupervisionRow;

class RegisterReaderTest {

    private static final String HEADER = "subject_no,level,criterion,listed_on,member,delisted_on,delist_reason\n";
    private static final String GOOD = "VA-1,province,prolonged,2024-02-11,UV9,,\n";

    @ParameterizedTest
    @EnumSource(Register.class)
    void every_row_of_the_province_reads_and_writes_as_it_stands_in_the_file(Register register) {
        byte[] bytes = SampleRegisters.PROVINCE.files().get(register.fileName());
        var read = RegisterReader.read(register, new RegisterFile(register.fileName(), bytes));
        assertEquals(List.of(), read.faults());
        assertEquals(List.of(), read.unknownColumns());
        var written = new StringBuilder(String.join(",", register.header())).append('\n');
        read.rows().forEach(row -> written.append(CsvLine.of(row.row().texts())).append('\n'));
        assertEquals(new String(bytes, UTF_8), written.toString());
        for (LinedRow row : read.rows()) {
            assertEquals(row.row(), register.row(row.row().texts()));
        }
    }

    @Test
    void a_row_knows_its_key_its_references_and_its_first_day() {
        RegisterRow row = rows(
                        Register.PROCEEDINGS,
                        "case_no,person_no,decided_on,decision,by_unit,document_no,detail\n"
                                + "VA-1,BC-1,2024-03-01,investigation_terminated,T01-CQDT,7/QĐ-1,\n")
                .getFirst();
        assertTrue(row instanceof ProceedingRow);
        assertEquals("VA-1 + BC-1 + 7/QĐ-1", row.key().toString());
        assertEquals(Optional.of(LocalDate.of(2024, 3, 1)), row.firstDay());
        assertEquals(
                List.of("VA-1", "VA-1 + BC-1", "T01-CQDT"),
                row.references().stream()
                        .map(reference -> reference.target().toString())
                        .toList());
    }

    @Test
    void debtors_are_several_references() {
        RegisterRow row = rows(
                        Register.OBLIGATIONS,
                        "obligation_no,case_no,debtors,kind,beneficiary,amount,fixed_on,enforceable_on,reduced_amount,reduced_on\n"
                                + "NV-1,VA-1,BC-1;BC-2,fine,state,5,2024-03-01,,,\n")
                .getFirst();
        assertEquals(
                List.of("VA-1", "VA-1 + BC-1", "VA-1 + BC-2"),
                row.references().stream()
                        .map(reference -> reference.target().toString())
                        .toList());
    }

    @Test
    void columns_stand_in_any_order_and_unknown_ones_are_named() {
        var read = read(
                "note,listed_on,subject_no,criterion,level,delisted_on\n" + "x,2024-02-11,VA-1,prolonged,province,\n");
        assertEquals(List.of(), read.faults());
        assertEquals(List.of(new UnknownColumn(Register.SUPERVISION, "note")), read.unknownColumns());
        var row = (SupervisionRow) read.rows().getFirst().row();
        assertEquals(LocalDate.of(2024, 2, 11), row.listedOn());
        assertEquals(Optional.empty(), row.member());
    }

    @Test
    void a_bom_before_the_header_is_allowed() {
        assertEquals(List.of(), read("\uFEFF" + HEADER + GOOD).faults());
    }

    @Test
    void a_quoted_line_break_counts_as_a_line_and_the_row_is_named_by_its_first() {
        var read = read(HEADER + GOOD
                + "VA-2,province,prolonged,2024-02-11,UV9,,\"đã\nxử lý\"\r\nVA-3,province,x,2024-02-11,,,\n");
        assertEquals(List.of(2, 3), read.rows().stream().map(LinedRow::line).toList());
        assertEquals(5, read.faults().getFirst().line());
    }

    @Test
    void a_file_that_is_not_utf_8_is_refused_as_a_whole() {
        var bytes = (HEADER + "VA-1,province,prolonged,2024-02-11,UV9,,Hồ\n").getBytes(StandardCharsets.UTF_16LE);
        var read = RegisterReader.read(Register.SUPERVISION, new RegisterFile("supervision.csv", bytes));
        assertFault(read, 1, Fault.BAD_ENCODING, "");
    }

    @Test
    void an_empty_file_has_no_header_and_is_refused_as_a_whole() {
        assertFault(read(""), 1, Fault.BAD_ENCODING, "subject_no");
    }

    @Test
    void a_header_without_a_column_of_the_key_or_of_a_day_is_refused_as_a_whole() {
        assertFault(
                read("subject,level,criterion,listed_on,delisted_on\n" + GOOD), 1, Fault.BAD_ENCODING, "subject_no");
        assertFault(read("subject_no,level,criterion,listed_on\n" + GOOD), 1, Fault.BAD_ENCODING, "delisted_on");
    }

    @Test
    void a_header_that_names_a_column_twice_is_refused_as_a_whole() {
        assertFault(read(HEADER.replace("member", "level")), 1, Fault.BAD_ENCODING, "level");
    }

    @ParameterizedTest
    @ValueSource(strings = {"VA-1,province", "VA-1,province,prolonged,2024-02-11,UV9,,,"})
    void another_number_of_cells_than_the_header_is_refused(String row) {
        assertFault(read(HEADER + row + "\n"), 2, Fault.WRONG_COLUMN_COUNT, "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "VA-1,province,prolonged,,UV9,,|MISSING_VALUE|listed_on",
                ",province,prolonged,2024-02-11,UV9,,|MISSING_VALUE|subject_no",
                "VA-1,,prolonged,2024-02-30,UV9,,|MISSING_VALUE|level",
                "VA-1,province,prolonged,2024-02-30,UV9,,|BAD_DATE|listed_on",
                "VA-1,province,prolonged,2024-2-3,UV9,,|BAD_DATE|listed_on",
                "VA-1,province,prolonged,05/03/2024,UV9,,|BAD_DATE|listed_on",
                "VA-1,province,prolonged,2024-02-11,UV9,2024-13-01,|BAD_DATE|delisted_on",
                "VA-1,provinz,prolonged,2024-02-11,UV9,tomorrow,|BAD_DATE|delisted_on",
                "VA-1,provinz,prolonged,2024-02-11,UV9,,|BAD_CODE|level",
                "VA-1,province,Prolonged,2024-02-11,UV9,,|BAD_CODE|criterion"
            })
    void a_cell_is_refused_by_the_first_fault_that_applies(String row, Fault fault, String column) {
        assertFault(read(HEADER + row + "\n"), 2, fault, column);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "1e9", "1.200.000", "1.5", "many", "٣", " 5", "1234567890123456789"})
    void a_number_is_digits_and_nothing_else(String documents) {
        var read = RegisterReader.read(
                Register.TRANSFERS,
                file(
                        "transfers.csv",
                        "transfer_no,subject,subject_no,from_unit,to_unit,sent_on,documents,received_on,outcome,outcome_on,reason\n"
                                + "T,case,VA-1,A,B,2024-06-18," + documents + ",,,,\n"));
        assertFault(read, 2, Fault.BAD_NUMBER, "documents");
    }

    @ParameterizedTest
    @CsvSource({
        "investigation_extended,two,BAD_NUMBER",
        "investigation_suspended,e,BAD_CODE",
        "returned_for_further_investigation,clerk,BAD_CODE",
        "instituted,,BAD_CODE",
        "pardoned,,BAD_CODE"
    })
    void a_decision_and_its_detail_are_codes_of_the_register(String decision, String detail, Fault fault) {
        var read = RegisterReader.read(
                Register.PROCEEDINGS,
                file(
                        "proceedings.csv",
                        "case_no,person_no,decided_on,decision,by_unit,document_no,detail\nVA-1,,2024-06-29," + decision
                                + ",T01,1/X," + (detail == null ? "" : detail) + "\n"));
        assertEquals(fault, read.faults().getFirst().fault());
    }

    @Test
    void a_cell_a_file_and_a_folder_beyond_their_limits_are_refused() {
        String longCell = "x".repeat(RegisterLimits.MAX_CELL_CHARS + 1);
        assertFault(read(HEADER + GOOD.replace(",,\n", ",," + longCell + "\n")), 2, Fault.OVER_LIMIT, "delist_reason");
        assertFault(read(HEADER + "\n,,,,,,".repeat(RegisterLimits.MAX_ROWS + 1)), 1, Fault.OVER_LIMIT, "");
        assertFault(
                RegisterReader.read(
                        Register.SUPERVISION,
                        new RegisterFile("supervision.csv", new byte[RegisterLimits.MAX_FILE_BYTES + 1])),
                1,
                Fault.OVER_LIMIT,
                "");
        assertFault(read("a,".repeat(RegisterLimits.MAX_COLUMNS) + HEADER), 1, Fault.OVER_LIMIT, "");
        assertFault(read("a,".repeat(100_000) + HEADER), 1, Fault.OVER_LIMIT, "");
        byte[] large = new byte[RegisterLimits.MAX_FILE_BYTES];
        var folder = RegisterFolder.of(Map.of(
                "cases.csv",
                large,
                "units.csv",
                large,
                "accused.csv",
                large,
                "assets.csv",
                large,
                "sources.csv",
                large));
        for (ReadRegister read : RegisterReader.read(folder)) {
            assertFault(read, 1, Fault.OVER_LIMIT, "");
        }
    }

    @Test
    void a_sentence_names_the_column_and_never_says_a_name() {
        var read = RegisterReader.read(
                Register.ACCUSED,
                file(
                        "accused.csv",
                        "case_no,person_no,full_name,birth_year,accused_on,offence_article,offence_clause,official,party_member,managed_by,position\n"
                                + "VA-1,BC-1,1983,1983,Hồ Thanh B1,357,1,yes,yes,district,\n"
                                + "VA-1,BC-1,1983,Hồ Thanh B1,2024-01-01,357,1,yes,yes,district,\n"
                                + "VA-1,BC-1,1983,1970,2024-01-01,357,1,yes,yes,Hồ Thanh B1,\n"));
        assertEquals(3, read.faults().size());
        for (LinedFault fault : read.faults()) {
            assertTrue(fault.message().vietnamese().contains(fault.column()));
            assertTrue(fault.message().english().contains(fault.column()));
            assertFalse(fault.message().toString().contains("Thanh"));
        }
    }

    @Test
    void a_sentence_quotes_a_day_that_is_none() {
        var fault = read(HEADER + "VA-1,province,prolonged,2024-02-30,,,\n")
                .faults()
                .getFirst();
        assertEquals(
                "Cột listed_on: “2024-02-30” không phải là một ngày có trong lịch, viết theo năm-tháng-ngày, ví dụ 2024-05-13.",
                fault.message().vietnamese());
    }

    @Test
    void files_that_hold_no_register_are_named_and_left_alone() {
        var folder = RegisterFolder.of(Map.of("notes.txt", new byte[] {1}, "supervision.csv", HEADER.getBytes(UTF_8)));
        assertEquals(List.of("notes.txt"), folder.unknownFiles());
        assertEquals(1, RegisterReader.read(folder).size());
        assertEquals(14, folder.missing().size());
        assertEquals(
                "4bf5122f344554c53bde2ebb8cd2b7e3d1600ad631c385a5d7cce23c7785459a",
                folder.files().getFirst().sha256());
    }

    @Test
    void people_of_a_register_read_as_they_are_written() {
        var row = (AccusedRow) RegisterReader.read(
                        Register.ACCUSED,
                        new RegisterFile(
                                "accused.csv", SampleRegisters.PROVINCE.files().get("accused.csv")))
                .rows()
                .getFirst()
                .row();
        assertEquals(Optional.of("Hồ Thanh B1"), row.fullName());
        assertEquals(AccusedRow.ManagedBy.DISTRICT, row.managedBy());
        assertTrue(row.official());
    }

    private static ReadRegister read(String text) {
        return RegisterReader.read(Register.SUPERVISION, file("supervision.csv", text));
    }

    private static List<RegisterRow> rows(Register register, String text) {
        var read = RegisterReader.read(register, file(register.fileName(), text));
        assertEquals(List.of(), read.faults());
        return read.rows().stream().map(LinedRow::row).toList();
    }

    private static RegisterFile file(String name, String text) {
        return new RegisterFile(name, text.getBytes(UTF_8));
    }

    private static void assertFault(ReadRegister read, int line, Fault fault, String column) {
        assertEquals(1, read.faults().size(), () -> read.faults().toString());
        var found = read.faults().getFirst();
        assertEquals(line, found.line());
        assertEquals(fault, found.fault());
        assertEquals(column, found.column());
    }
}
