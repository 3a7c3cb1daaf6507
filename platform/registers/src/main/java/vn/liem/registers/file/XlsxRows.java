package vn.liem.registers.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import vn.liem.registers.answer.FileSentences;
import vn.liem.registers.row.Register;

/** Opens a workbook (XLSX, ISO/IEC 29500) at the rows of one sheet. */
final class XlsxRows {

    private XlsxRows() {}

    static FileRows of(Register register, byte[] bytes, TextBudget budget) {
        try {
            WorkbookParts parts = WorkbookParts.of(bytes);
            WorkbookIndex index = WorkbookIndex.of(parts, register);
            Optional<InputStream> sheet = parts.open(index.sheet());
            if (sheet.isEmpty()) {
                return new UnreadableRows(UnreadableWorkbook.bad(FileSentences.noWorkbook()));
            }
            NumberForms forms = NumberForms.of(parts.open(WorkbookIndex.STYLES), index.from1904());
            return new XlsxSheet(
                    index.sheetNo(),
                    PlainXml.of(sheet.get()),
                    new SheetCells(texts(parts, index.texts()), forms),
                    budget);
        } catch (UnreadableWorkbook e) {
            return new UnreadableRows(e.why());
        } catch (IOException | XMLStreamException | IllegalArgumentException _) {
            // A broken file of a clerk, not of ours: it is said as bad_encoding, and its content is quoted nowhere.
            return new UnreadableRows(UnreadableWorkbook.bad(FileSentences.noWorkbook()));
        }
    }

    private static List<String> texts(WorkbookParts parts, Optional<String> name)
            throws IOException, XMLStreamException, UnreadableWorkbook {
        Optional<InputStream> shared = name.isPresent() ? parts.open(name.get()) : Optional.empty();
        return shared.isPresent() ? SheetText.shared(PlainXml.of(shared.get())) : List.of();
    }
}
