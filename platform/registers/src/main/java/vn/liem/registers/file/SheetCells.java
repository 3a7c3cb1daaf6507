package vn.liem.registers.file;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.liem.registers.row.NotText;

/** Reads one cell: texts as they stand, days as {@code YYYY-MM-DD}, numbers in digits, truth as {@code yes} or {@code no}. */
final class SheetCells {

    private static final int LETTERS = 26;
    private static final int DAY_CHARS = 10;

    /** What stands for a result that is not there, so that the cell is not taken for an empty one. */
    private static final String NO_RESULT = "#";

    private final List<String> texts;
    private final NumberForms forms;

    SheetCells(List<String> texts, NumberForms forms) {
        this.texts = texts;
        this.forms = forms;
    }

    /** The cell that begins here; a formula counts by the result that was kept with it. */
    NumberForms.Shown cell(XMLStreamReader xml) throws XMLStreamException {
        String type = PlainXml.attribute(xml, "t").orElse("n");
        int style = PlainXml.attribute(xml, "s").map(Integer::valueOf).orElse(0);
        Optional<String> value = Optional.empty();
        boolean computed = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
                return value.map(text -> shown(type, style, text)).orElse(isMissing(computed));
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "v" -> value = Optional.of(SheetText.plain(xml));
                    case "is" -> value = Optional.of(SheetText.rich(xml, "is"));
                    case "f" -> computed = true;
                    default -> {}
                }
            }
        }
        throw new XMLStreamException("a cell does not end");
    }

    private static NumberForms.Shown isMissing(boolean computed) {
        return computed ? new NumberForms.Shown(NO_RESULT, Optional.of(NotText.NO_RESULT)) : text("");
    }

    private NumberForms.Shown shown(String type, int style, String value) {
        return switch (type) {
            case "s" -> text(texts.get(index(value)));
            case "b" ->
                new NumberForms.Shown(WorkbookIndex.isOn(value.strip()) ? "yes" : "no", Optional.of(NotText.TRUTH));
            case "n" -> value.isBlank() ? text("") : forms.shown(new BigDecimal(value.strip()), style);
            case "d" ->
                new NumberForms.Shown(
                        value.substring(0, Math.min(value.length(), DAY_CHARS)), Optional.of(NotText.DAY));
            case "e" -> new NumberForms.Shown(NO_RESULT, Optional.of(NotText.NO_RESULT));
            default -> text(value);
        };
    }

    private static NumberForms.Shown text(String text) {
        return new NumberForms.Shown(text, Optional.empty());
    }

    private int index(String value) {
        int index = Integer.parseInt(value.strip());
        if (index < 0 || index >= texts.size()) {
            throw new IllegalArgumentException("a cell names a text that is not there");
        }
        return index;
    }

    /** The column that a cell named like {@code AB12} stands in, from 0, or more than a register may have. */
    static int column(String cell) {
        int column = 0;
        int i = 0;
        while (i < cell.length() && isLetter(cell.charAt(i)) && column <= RegisterLimits.MAX_COLUMNS) {
            column = column * LETTERS + (Character.toUpperCase(cell.charAt(i)) - 'A' + 1);
            i++;
        }
        if (column == 0) {
            throw new IllegalArgumentException("a cell has no column");
        }
        return column - 1;
    }

    /** The row of a cell named like {@code AB12}. */
    static int row(String cell) {
        int i = 0;
        while (i < cell.length() && isLetter(cell.charAt(i))) {
            i++;
        }
        return Integer.parseInt(cell.substring(i));
    }

    /** The letters of a column. */
    static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }

    private static boolean isLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
}
