package vn.liem.registers.file;

import java.io.BufferedInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The XML of a part as spreadsheets write it: elements and texts in UTF-8. Document types, and with them entities, are refused
 * before a parser sees them; so are comments and instructions, which a parser gathers whole however long they are, and tags or
 * texts without an end.
 */
final class PlainXml extends FilterReader {

    /** The most characters from the beginning of one tag to that of the next. */
    static final int MAX_RUN = 1024 * 1024;

    /** How deep elements stand in each other. */
    private static final int MAX_DEPTH = 64;

    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private long position;
    private long lastTag;
    private boolean afterOpening;

    private PlainXml(Reader in) {
        super(in);
    }

    /** A reader of a part. */
    static XMLStreamReader of(InputStream part) throws XMLStreamException, IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty("jdk.xml.maxElementDepth", MAX_DEPTH);
        // The parser counts &amp; as an entity: a long list of names with it would be refused, and others there are
        // none.
        factory.setProperty("jdk.xml.totalEntitySizeLimit", 0);
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", 0);
        return factory.createXMLStreamReader(
                new PlainXml(new InputStreamReader(withoutBom(part), StandardCharsets.UTF_8.newDecoder())));
    }

    private static InputStream withoutBom(InputStream part) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(part);
        buffered.mark(BOM.length);
        if (!Arrays.equals(buffered.readNBytes(BOM.length), BOM)) {
            buffered.reset();
        }
        return buffered;
    }

    /** An attribute, in whatever namespace. */
    static Optional<String> attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return Optional.of(xml.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        for (int i = offset; i < offset + read; i++) {
            look(buffer[i]);
        }
        return read;
    }

    private void look(char next) throws IOException {
        boolean declares = next == '!' || (next == '?' && position > 1);
        if ((afterOpening && declares) || position - lastTag > MAX_RUN) {
            throw new IOException("a part is no plain XML");
        }
        afterOpening = next == '<';
        if (afterOpening) {
            lastTag = position;
        }
        position++;
    }
}
