package vn.liem.registers.file;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Texts of cells as a workbook keeps them; of one that is too long only so much is kept that it shows. */
final class SheetText {

    /** What of a text is kept, in characters: one more than a cell may have. */
    private static final int MAX_KEPT = RegisterLimits.MAX_CELL_CHARS + 1;

    private static final int MAX_TEXTS = 2_000_000;

    /** How a workbook writes the characters that XML has no place for. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private static final int HEX = 16;

    private SheetText() {}

    /** The texts that cells name by number. */
    static List<String> shared(XMLStreamReader xml) throws XMLStreamException, UnreadableWorkbook {
        List<String> texts = new ArrayList<>();
        long left = TextBudget.OF_FILE;
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("si")) {
                String text = rich(xml, "si");
                left -= text.length();
                if (left < 0 || texts.size() == MAX_TEXTS) {
                    throw UnreadableWorkbook.overLimit(OverLimit.texts());
                }
                texts.add(text);
            }
        }
        return texts;
    }

    /** The text within an element, in whatever pieces and fonts, without how it is to be pronounced. */
    static String rich(XMLStreamReader xml, String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean spoken = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                if (xml.getLocalName().equals(element)) {
                    return unescaped(text);
                }
                spoken &= !xml.getLocalName().equals("rPh");
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                spoken |= xml.getLocalName().equals("rPh");
                if (xml.getLocalName().equals("t")) {
                    StringBuilder piece = characters(xml);
                    if (!spoken) {
                        add(text, piece);
                    }
                }
            }
        }
        throw new XMLStreamException("a text does not end");
    }

    /** The characters of an element that holds nothing else. */
    static String plain(XMLStreamReader xml) throws XMLStreamException {
        return unescaped(characters(xml));
    }

    private static StringBuilder characters(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE, XMLStreamConstants.CDATA -> {
                    int more = Math.min(xml.getTextLength(), MAX_KEPT - text.length());
                    text.append(xml.getTextCharacters(), xml.getTextStart(), more);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    return text;
                }
                default -> throw new XMLStreamException("a text holds what is no text");
            }
        }
        throw new XMLStreamException("a text does not end");
    }

    private static void add(StringBuilder text, StringBuilder piece) {
        text.append(piece, 0, Math.min(piece.length(), MAX_KEPT - text.length()));
    }

    private static String unescaped(StringBuilder text) {
        return text.indexOf("_x") < 0
                ? text.toString()
                : ESCAPED.matcher(text).replaceAll(code -> Matcher.quoteReplacement(unescaped(code)));
    }

    /** Half of a character is none, and nothing that takes texts in takes it: it stands as it was written. */
    private static String unescaped(MatchResult code) {
        char character = (char) Integer.parseInt(code.group(1), HEX);
        return Character.isSurrogate(character) ? code.group() : Character.toString(character);
    }
}
