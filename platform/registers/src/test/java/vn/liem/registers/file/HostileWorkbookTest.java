package vn.liem.registers.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.liem.registers.answer.RegisterTemplate;
import vn.liem.registers.row.Register;

/** Workbooks that are broken, or made to break whoever reads them. */
class HostileWorkbookTest {

    private static final int MIB = 1024 * 1024;

    /** What reading may allocate in all, whatever a file unpacks to. */
    private static final long MAX_ALLOCATED = 96L * MIB;

    private static final HandMadeWorkbook SOUND = HandMadeWorkbook.of("<row><c t=\"str\"><v>a</v></c></row>");

    @Test
    void what_is_no_workbook_is_refused_and_quoted_nowhere() {
        for (byte[] broken : List.of(
                "Nguyễn Văn A".getBytes(StandardCharsets.UTF_8),
                new byte[0],
                SOUND.with(HandMadeWorkbook.WORKBOOK, "<workbook>").bytes(),
                SOUND.with(HandMadeWorkbook.WORKBOOK, "<workbook/>").bytes(),
                SOUND.with(HandMadeWorkbook.SHEET, "<worksheet><sheetData><row>")
                        .bytes(),
                SOUND.with(HandMadeWorkbook.SHEET.toUpperCase(java.util.Locale.ROOT), "<worksheet/>")
                        .bytes(),
                HandMadeWorkbook.of("<row r=\"2\"/><row r=\"2\"/>").bytes(),
                HandMadeWorkbook.of("<row r=\"9999999\"/>").bytes(),
                HandMadeWorkbook.of("<row><c r=\"B1\"/><c r=\"A1\"/></row>").bytes(),
                HandMadeWorkbook.of("<row><c r=\"1\"/></row>").bytes(),
                HandMadeWorkbook.of("<row><c t=\"s\"><v>4</v></c></row>").bytes(),
                HandMadeWorkbook.of("<row><c><v>1e999999999</v></c></row>").bytes(),
                HandMadeWorkbook.of("<row><c s=\"1\"><v>1e-999999999</v></c></row>")
                        .bytes(),
                HandMadeWorkbook.of("<row><c><v>Nguyễn</v></c></row>").bytes())) {
            assertRefused("bad_encoding", broken);
        }
    }

    @Test
    void document_types_and_entities_are_refused_before_they_are_read() {
        for (String declared : List.of(
                "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]>",
                "<!DOCTYPE a SYSTEM \"http://127.0.0.1:1/a.dtd\">",
                "<!DOCTYPE a [<!ENTITY b \"bbbbbbbbbb\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>",
                "<?xml version=\"1.0\"?><?include a?>",
                "<!-- a -->")) {
            String sheet = declared + SOUND.part(HandMadeWorkbook.SHEET);
            assertRefused(
                    "bad_encoding", SOUND.with(HandMadeWorkbook.SHEET, sheet).bytes());
            assertRefused(
                    "bad_encoding",
                    SOUND.changed(HandMadeWorkbook.WORKBOOK, xml -> declared + xml)
                            .bytes());
        }
        assertRefused(
                "bad_encoding",
                HandMadeWorkbook.of("<row><c t=\"str\"><v>&b;</v></c></row>").bytes());
        byte[] otherwise = SOUND.part(HandMadeWorkbook.SHEET).getBytes(StandardCharsets.UTF_16);
        assertRefused(
                "bad_encoding", SOUND.with(HandMadeWorkbook.SHEET, otherwise).bytes());
    }

    @Test
    void macros_and_links_to_other_files_are_refused_by_what_they_are() {
        for (String part : List.of("xl/vbaProject.bin", "xl\\macrosheets\\sheet1.xml")) {
            assertTrue(
                    refused(SOUND.with(part, "x").bytes()).message().english().contains("macros"));
        }
        assertTrue(
                refused(SOUND.with("xl/externalLinks/externalLink1.xml", "<x/>").bytes())
                        .message()
                        .english()
                        .contains("other files"));
    }

    /** What a small file unpacks to. */
    enum Bomb {
        A_PART_THAT_IS_READ("over_limit") {
            @Override
            byte[] bytes() {
                return SOUND.with(HandMadeWorkbook.TEXTS, letters(257)).bytes();
            }
        },
        A_PART_THAT_IS_NOT_READ("bad_encoding") {
            @Override
            byte[] bytes() {
                return SOUND.with("xl/media/image1.png", letters(64)).bytes();
            }
        },
        STYLES("bad_encoding") {
            @Override
            byte[] bytes() {
                return SOUND.with(
                                "xl/styles.xml",
                                "<a><cellXfs>" + "<xf numFmtId=\"14\"/>".repeat(300_000) + "</cellXfs></a>")
                        .bytes();
            }
        },
        ONE_TEXT("bad_encoding") {
            @Override
            byte[] bytes() {
                return SOUND.with(HandMadeWorkbook.TEXTS, around("<sst><si><t>", 64, "</t></si></sst>"))
                        .bytes();
            }
        },
        ONE_VALUE("bad_encoding") {
            @Override
            byte[] bytes() {
                return SOUND.with(
                                HandMadeWorkbook.SHEET,
                                around("<worksheet><row><c><v>", 64, "</v></c></row></worksheet>"))
                        .bytes();
            }
        },
        ONE_ATTRIBUTE("bad_encoding") {
            @Override
            byte[] bytes() {
                return SOUND.with(HandMadeWorkbook.SHEET, around("<worksheet a=\"", 64, "\"/>"))
                        .bytes();
            }
        },
        ONE_COMMENT("bad_encoding") {
            @Override
            byte[] bytes() {
                return SOUND.with(HandMadeWorkbook.SHEET, around("<worksheet><!--", 64, "--></worksheet>"))
                        .bytes();
            }
        },
        DEPTH("bad_encoding") {
            @Override
            byte[] bytes() {
                return SOUND.with(HandMadeWorkbook.SHEET, "<a>".repeat(10 * MIB))
                        .bytes();
            }
        },
        TEXTS("over_limit") {
            @Override
            byte[] bytes() {
                String text = "<si><t>" + "x".repeat(4_000) + "</t></si>";
                return SOUND.with(HandMadeWorkbook.TEXTS, "<sst>" + text.repeat(5_000) + "</sst>")
                        .bytes();
            }
        },
        ONE_TEXT_IN_MANY_CELLS("over_limit") {
            @Override
            byte[] bytes() {
                return HandMadeWorkbook.of("<row><c t=\"str\"><v>unit_code</v></c></row>"
                                + ("<row>" + "<c t=\"s\"><v>0</v></c>".repeat(100) + "</row>").repeat(100))
                        .with(HandMadeWorkbook.TEXTS, "<sst><si><t>" + "x".repeat(4_000) + "</t></si></sst>")
                        .bytes();
            }
        },
        MERGED("over_limit") {
            @Override
            byte[] bytes() {
                return HandMadeWorkbook.of(
                                "<row><c t=\"str\"><v>unit_code</v></c></row>",
                                "<mergeCells>" + "<mergeCell ref=\"A1:XFD1048576\"/>".repeat(60_000) + "</mergeCells>")
                        .bytes();
            }
        };

        final String code;

        Bomb(String code) {
            this.code = code;
        }

        abstract byte[] bytes();
    }

    @ParameterizedTest
    @EnumSource
    void a_file_that_unpacks_to_much_is_refused_and_takes_little(Bomb bomb) {
        RegisterFile file = new RegisterFile("units.xlsx", bomb.bytes());
        assertTrue(file.size() < RegisterLimits.MAX_FILE_BYTES);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        ReadRegister read = RegisterReader.read(Register.UNITS, file);
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;
        assertEquals(bomb.code, read.faults().getFirst().fault().code());
        assertTrue(allocated < MAX_ALLOCATED, () -> bomb + " took " + allocated / MIB + " MiB");
    }

    @Test
    void a_million_rows_that_are_only_coloured_are_passed_over() {
        String header = SOUND.part(HandMadeWorkbook.SHEET).replaceAll(".*<sheetData>|</sheetData>.*", "");
        StringBuilder rows = new StringBuilder(header.replace(">a<", ">kind<"));
        rows.append("<row><c s=\"3\"/><c s=\"3\"/><c s=\"3\"/></row>".repeat(1_048_575));
        byte[] workbook = HandMadeWorkbook.of(rows.toString()).bytes();
        assertTrue(workbook.length < MIB);
        FileRows file = XlsxRows.of(Register.UNITS, workbook, new TextBudget());
        assertEquals(1, ((FileRows.Step.Row) file.next()).row().line());
        assertEquals(new FileRows.Step.End(List.of()), file.next());
    }

    @Test
    void many_signs_that_xml_writes_by_name_are_no_reason_to_refuse() {
        String texts = "<sst>" + "<si><t>A &amp; B &quot;C&quot;</t></si>".repeat(60_000) + "</sst>";
        byte[] workbook = HandMadeWorkbook.of("<row><c t=\"s\"><v>59999</v></c></row>")
                .with(HandMadeWorkbook.TEXTS, texts)
                .bytes();
        FileRows file = XlsxRows.of(Register.UNITS, workbook, new TextBudget());
        assertEquals(
                List.of("A & B \"C\""), ((FileRows.Step.Row) file.next()).row().cells());
    }

    /** In a text file they cannot be, as it is decoded; a text with one cannot be sealed or hashed. */
    @Test
    void halves_of_characters_stand_as_they_are_written() {
        byte[] workbook = HandMadeWorkbook.of("<row><c t=\"str\"><v>A_xD800_B_xDFFF__x0042_</v></c></row>")
                .bytes();
        FileRows file = XlsxRows.of(Register.UNITS, workbook, new TextBudget());
        assertEquals(
                List.of("A_xD800_B_xDFFF_B"),
                ((FileRows.Step.Row) file.next()).row().cells());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_damaged_workbook_is_read_or_refused(long seed) {
        Random random = new Random(seed);
        HandMadeWorkbook template = HandMadeWorkbook.from(RegisterTemplate.workbook(Register.CASES));
        for (int round = 0; round < 20; round++) {
            String part = List.of(
                            HandMadeWorkbook.SHEET,
                            HandMadeWorkbook.WORKBOOK,
                            HandMadeWorkbook.TEXTS,
                            "xl/styles.xml",
                            "xl/_rels/workbook.xml.rels")
                    .get(random.nextInt(5));
            byte[] bytes = template.part(part).getBytes(StandardCharsets.UTF_8);
            for (int i = random.nextInt(4); i >= 0; i--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            byte[] damaged = template.with(part, bytes).bytes();
            RegisterReader.read(Register.CASES, new RegisterFile("cases.xlsx", damaged));
            byte[] cut = Arrays.copyOf(damaged, random.nextInt(damaged.length));
            RegisterReader.read(Register.CASES, new RegisterFile("cases.xlsx", cut));
            byte[] struck = damaged.clone();
            int directory = struck.length / 2;
            struck[directory + random.nextInt(struck.length - directory)] = (byte) random.nextInt(256);
            RegisterReader.read(Register.CASES, new RegisterFile("cases.xlsx", struck));
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 10);
    }

    private static void assertRefused(String code, byte[] workbook) {
        LinedFault fault = refused(workbook);
        assertEquals(code, fault.fault().code());
        assertFalse(fault.message().english().contains("Nguyễn"));
    }

    private static LinedFault refused(byte[] workbook) {
        ReadRegister read = RegisterReader.read(Register.UNITS, new RegisterFile("units.xlsx", workbook));
        assertEquals(List.of(), read.rows());
        return read.faults().getFirst();
    }

    private static byte[] letters(int mebibytes) {
        byte[] bytes = new byte[mebibytes * MIB];
        Arrays.fill(bytes, (byte) '0');
        return bytes;
    }

    private static byte[] around(String before, int mebibytes, String after) {
        byte[] bytes = letters(mebibytes);
        byte[] head = before.getBytes(StandardCharsets.UTF_8);
        byte[] tail = after.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(head, 0, bytes, 0, head.length);
        System.arraycopy(tail, 0, bytes, bytes.length - tail.length, tail.length);
        return bytes;
    }
}
