package vn.liem.registers.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written part by part, for what no program writes or only few do. */
final class HandMadeWorkbook {

    static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String WORKBOOK = "xl/workbook.xml";
    static final String TEXTS = "xl/sharedStrings.xml";

    /** Styles of cells by their numbers. */
    static final int GENERAL = 0;

    static final int DAY = 1;
    static final int THREE_DIGITS = 2;
    static final int MONTH = 3;

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, byte[]> parts;

    private HandMadeWorkbook(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /** A workbook of one sheet with these rows, and what stands behind them. */
    static HandMadeWorkbook of(String rows, String behind) {
        return new HandMadeWorkbook(new LinkedHashMap<>())
                .with(WORKBOOK, """
                        <workbook xmlns:r="%s"><sheets><sheet name="Tờ 1" sheetId="1" r:id="rId1"/></sheets></workbook>\
                        """.formatted(OFFICE))
                .with("xl/_rels/workbook.xml.rels", """
                        <Relationships><Relationship Id="rId1" Type="%1$s/worksheet" Target="worksheets/sheet1.xml"/>\
                        <Relationship Id="rId2" Type="%1$s/worksheet" Target="/xl/worksheets/sheet2.xml"/>\
                        <Relationship Id="rId3" Type="%1$s/sharedStrings" Target="sharedStrings.xml"/></Relationships>\
                        """.formatted(OFFICE))
                .with("xl/styles.xml", """
                        <styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-42A]dd/mm/yyyy;@"/>\
                        <numFmt numFmtId="165" formatCode="000"/></numFmts>\
                        <cellStyleXfs><xf numFmtId="164"/></cellStyleXfs>\
                        <cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="17"/></cellXfs>\
                        </styleSheet>""")
                .with(SHEET, "<worksheet><sheetData>" + rows + "</sheetData>" + behind + "</worksheet>");
    }

    static HandMadeWorkbook of(String rows) {
        return of(rows, "");
    }

    /** What a program has written, to be changed. */
    static HandMadeWorkbook from(byte[] workbook) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try {
            for (var part : ZipDirectory.of(workbook).entrySet()) {
                parts.put(part.getKey(), new PartStream(workbook, part.getValue()).readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new HandMadeWorkbook(parts);
    }

    /** A cell with a text of its own. */
    static String text(String at, String text) {
        return "<c r=\"%s\" t=\"inlineStr\"><is><t xml:space=\"preserve\">%s</t></is></c>"
                .formatted(at, text.replace("&", "&amp;").replace("<", "&lt;"));
    }

    HandMadeWorkbook with(String part, String xml) {
        return with(part, xml.getBytes(StandardCharsets.UTF_8));
    }

    HandMadeWorkbook with(String part, byte[] bytes) {
        Map<String, byte[]> more = new LinkedHashMap<>(parts);
        more.put(part, bytes);
        return new HandMadeWorkbook(more);
    }

    HandMadeWorkbook changed(String part, UnaryOperator<String> change) {
        return with(part, change.apply(part(part)));
    }

    String part(String name) {
        return new String(parts.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
