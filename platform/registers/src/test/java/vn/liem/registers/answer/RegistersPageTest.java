package vn.liem.registers.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.liem.registers.row.Register;

/** Holds {@code docs/registers.md} to the columns of the registers, and writes it with {@code -Dliem.write=true}. */
class RegistersPageTest {

    private static final Path PAGE = Path.of("../../docs/registers.md");

    private static final String HEAD = """
            # Registers: what a folder to bring in may hold

            Written by `RegistersPageTest` from the columns that imports read; `-Dliem.write=true` writes it anew.

            A folder has one file for each register that is brought, as CSV (UTF-8) or as XLSX: `units.csv` or `units.xlsx`. A folder with both for one register is refused. The first row names the columns, in any order, by their names or by
            the Vietnamese headers below, or both as the templates have them (`Số đơn (petition_no)`); capitals, blanks, the way accents are composed and the vowel that carries the tone make no difference. A column that is not listed is named in the answer and left alone.

            `./liem import --template DIR` writes the empty workbook of each register; over REST `GET /api/v1/register-templates` of case-service lists them, as workbooks and as text. A template has the Vietnamese headers with the names of the columns, columns
            formatted as text where numbers and codes stand, lists of codes to choose from, and a sheet that says what each column holds.

            ## Workbooks

            - The sheet with the name of the register is read (`petitions`), or else the first; hidden sheets are passed over, hidden rows are read. The first row that holds anything is the header; empty rows are passed over.
            - Days are cells formatted as days that show day, month and year, or texts as in CSV (`2024-05-13`). Amounts are numbers of at most 15 digits, or texts. A formula counts by its result.
            - Numbers of documents, persons and bodies are texts: where a cell holds a number, a day or true/false instead, zeros or more may be lost, and the row is refused (`bad_code`). A number that its format shows with leading zeros (`000`) counts as it shows.
            - A row with a cell that is merged into another is refused (`missing_value`). A formula without a result is refused. A workbook with macros, with links to other workbooks or with a password is refused (`bad_encoding`).
            - `line` in the answers is the number of the row in the sheet; the message also says which sheet and cell.

            A cell marked *có* must be filled in. Codes are written as they are listed.
            """;

    @Test
    void the_page_lists_every_column() throws IOException {
        StringBuilder page = new StringBuilder(HEAD);
        for (Register register : Register.values()) {
            List<List<String>> rows = RegisterTemplate.explained(register);
            page.append("\n## ").append(register.fileName()).append("\n\n").append(line(rows.getFirst()));
            page.append("| --- | --- | --- | --- |\n");
            rows.stream().skip(1).map(RegistersPageTest::line).forEach(page::append);
        }
        if (Boolean.getBoolean("liem.write")) {
            Files.writeString(PAGE, page);
        }
        assertEquals(page.toString(), Files.readString(PAGE), "-Dliem.write=true writes it");
    }

    private static String line(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
