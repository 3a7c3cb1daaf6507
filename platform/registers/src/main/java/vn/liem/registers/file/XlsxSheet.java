package vn.liem.registers.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.liem.procedure.Wording;
import vn.liem.registers.answer.FileSentences;
import vn.liem.registers.row.NotText;

/**
 * The rows of one sheet as they are read; no more of it is in memory than a row. Hidden rows are rows, as they are where the
 * sheet is saved as text.
 */
final class XlsxSheet implements FileRows {

    /** The most areas of merged cells. */
    static final int MAX_MERGED = 50_000;

    /** The last row that a sheet can have. */
    private static final int LAST_ROW = 1_048_576;

    private final int sheetNo;
    private final XMLStreamReader xml;
    private final SheetCells cells;
    private final TextBudget budget;
    private final List<MergedCells> merged = new ArrayList<>();
    private int line;
    private Optional<Integer> columns = Optional.empty();

    XlsxSheet(int sheetNo, XMLStreamReader xml, SheetCells cells, TextBudget budget) {
        this.sheetNo = sheetNo;
        this.xml = xml;
        this.cells = cells;
        this.budget = budget;
    }

    @Override
    public Step next() {
        try {
            return read();
        } catch (UnreadableWorkbook e) {
            return new Step.Faulty(e.why());
        } catch (XMLStreamException | IllegalArgumentException _) {
            // As where it is opened: a broken file is said, and quoted nowhere.
            return new Step.Faulty(UnreadableWorkbook.bad(FileSentences.noWorkbook()));
        }
    }

    @Override
    public Wording at(int row, int column, Wording said) {
        return FileSentences.inCell(sheetNo, SheetCells.letters(column) + row, said);
    }

    private Step read() throws XMLStreamException, UnreadableWorkbook {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "row" -> {
                        Optional<PhysicalRow> row = row();
                        if (row.isPresent()) {
                            return new Step.Row(row.get());
                        }
                    }
                    case "mergeCell" ->
                        PlainXml.attribute(xml, "ref").map(XlsxSheet::area).ifPresent(merged::add);
                    default -> {}
                }
                if (merged.size() > MAX_MERGED) {
                    throw UnreadableWorkbook.overLimit(OverLimit.merged());
                }
            }
        }
        return new Step.End(merged);
    }

    private static MergedCells area(String reference) {
        String[] corners = reference.split(":", -1);
        String last = corners[corners.length - 1];
        return new MergedCells(
                SheetCells.row(corners[0]),
                SheetCells.row(last),
                SheetCells.column(corners[0]),
                SheetCells.column(last));
    }

    /** The row that begins here, if it holds anything. */
    private Optional<PhysicalRow> row() throws XMLStreamException, UnreadableWorkbook {
        int number = PlainXml.attribute(xml, "r").map(Integer::valueOf).orElse(line + 1);
        if (number <= line || number > LAST_ROW) {
            throw UnreadableWorkbook.broken();
        }
        line = number;
        List<String> texts = new ArrayList<>();
        Map<Integer, NotText> notText = new HashMap<>();
        int column = -1;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
                return whole(texts, notText);
            }
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
                column = columnAfter(column);
                NumberForms.Shown shown = cells.cell(xml);
                if (!shown.text().isEmpty()) {
                    add(texts, notText, column, shown);
                }
            }
        }
        throw UnreadableWorkbook.broken();
    }

    private int columnAfter(int before) throws UnreadableWorkbook {
        int column = PlainXml.attribute(xml, "r").map(SheetCells::column).orElse(before + 1);
        if (column <= before && before < RegisterLimits.MAX_COLUMNS) {
            throw UnreadableWorkbook.broken();
        }
        return column;
    }

    private void add(List<String> texts, Map<Integer, NotText> notText, int column, NumberForms.Shown shown)
            throws UnreadableWorkbook {
        if (column >= RegisterLimits.MAX_COLUMNS) {
            if (shown.text().isBlank()) {
                return;
            }
            throw UnreadableWorkbook.overLimit(OverLimit.columns());
        }
        if (!budget.take(shown.text().length())) {
            throw UnreadableWorkbook.overLimit(OverLimit.texts());
        }
        while (texts.size() < column) {
            texts.add("");
        }
        texts.add(shown.text());
        shown.kept().ifPresent(kept -> notText.put(column, kept));
    }

    /** Cells that are empty at the end of a row are left out of a sheet: they are there all the same. */
    private Optional<PhysicalRow> whole(List<String> texts, Map<Integer, NotText> notText) {
        if (texts.stream().allMatch(String::isBlank)) {
            return Optional.empty();
        }
        int wanted = columns.orElse(0);
        while (texts.size() > wanted && texts.getLast().isBlank()) {
            texts.removeLast();
        }
        while (texts.size() < wanted) {
            texts.add("");
        }
        if (columns.isEmpty()) {
            columns = Optional.of(texts.size());
        }
        return Optional.of(new PhysicalRow(line, texts, notText));
    }
}
