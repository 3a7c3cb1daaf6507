package vn.liem.registers.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.liem.registers.row.Register;

/**
 * Which sheet of a workbook is read, and where its parts are. Hidden sheets are passed over: a clerk does not see them.
 *
 * @param sheetNo the number of the sheet as its tab stands, from 1
 * @param sheet the name of the part that holds it
 * @param texts the name of the part that holds texts
 * @param from1904 whether days are counted from 1904
 */
record WorkbookIndex(int sheetNo, String sheet, Optional<String> texts, boolean from1904) {

    static final String WORKBOOK = "xl/workbook.xml";
    static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    static final String STYLES = "xl/styles.xml";

    private static final int MAX_SHEETS = 1_000;
    private static final int MAX_RELATIONS = 10_000;

    private record Tab(int number, String name, boolean hidden, String relation) {}

    private record Relation(String type, String part) {}

    private record Shown(Tab tab, String part) {}

    /** The sheet that has the name of the register, or else the first; hidden ones are none. */
    static WorkbookIndex of(WorkbookParts parts, Register register)
            throws XMLStreamException, IOException, UnreadableWorkbook {
        List<Tab> tabs = new ArrayList<>();
        boolean from1904 = false;
        XMLStreamReader xml = PlainXml.of(part(parts, WORKBOOK));
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "workbookPr" ->
                        from1904 = PlainXml.attribute(xml, "date1904")
                                .filter(WorkbookIndex::isOn)
                                .isPresent();
                    case "sheet" -> tabs.add(tab(xml, tabs.size() + 1));
                    default -> {}
                }
            }
            if (tabs.size() > MAX_SHEETS) {
                throw UnreadableWorkbook.broken();
            }
        }
        Map<String, Relation> relations = relations(parts);
        List<Shown> shown = tabs.stream()
                .filter(tab -> !tab.hidden())
                .flatMap(tab -> Stream.ofNullable(relations.get(tab.relation()))
                        .filter(relation -> relation.type().endsWith("/worksheet"))
                        .map(relation -> new Shown(tab, relation.part())))
                .toList();
        Shown chosen = shown.stream()
                .filter(sheet -> sheet.tab().name().strip().equalsIgnoreCase(register.sheetName()))
                .findFirst()
                .or(() -> shown.stream().findFirst())
                .orElseThrow(UnreadableWorkbook::broken);
        return new WorkbookIndex(
                chosen.tab().number(),
                chosen.part(),
                relations.values().stream()
                        .filter(relation -> relation.type().endsWith("/sharedStrings"))
                        .map(Relation::part)
                        .findFirst(),
                from1904);
    }

    static boolean isOn(String truth) {
        return truth.equals("1") || truth.equals("true");
    }

    private static InputStream part(WorkbookParts parts, String name) throws IOException, UnreadableWorkbook {
        return parts.open(name).orElseThrow(UnreadableWorkbook::broken);
    }

    private static Tab tab(XMLStreamReader xml, int number) {
        return new Tab(
                number,
                PlainXml.attribute(xml, "name").orElse(""),
                PlainXml.attribute(xml, "state")
                        .filter(state -> !state.equals("visible"))
                        .isPresent(),
                PlainXml.attribute(xml, "id").orElse(""));
    }

    private static Map<String, Relation> relations(WorkbookParts parts)
            throws XMLStreamException, IOException, UnreadableWorkbook {
        Map<String, Relation> relations = new HashMap<>();
        XMLStreamReader xml = PlainXml.of(part(parts, RELATIONS));
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("Relationship")
                    && PlainXml.attribute(xml, "TargetMode").orElse("Internal").equals("Internal")) {
                relations.put(
                        PlainXml.attribute(xml, "Id").orElse(""),
                        new Relation(
                                PlainXml.attribute(xml, "Type").orElse(""),
                                partOf(PlainXml.attribute(xml, "Target").orElse(""))));
            }
            if (relations.size() > MAX_RELATIONS) {
                throw UnreadableWorkbook.broken();
            }
        }
        return relations;
    }

    private static String partOf(String target) {
        return WorkbookParts.nameOf(target.startsWith("/") ? target.substring(1) : "xl/" + target);
    }
}
