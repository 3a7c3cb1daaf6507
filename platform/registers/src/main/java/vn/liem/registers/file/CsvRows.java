package vn.liem.registers.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.liem.procedure.Wording;
import vn.liem.registers.answer.FileSentences;
import vn.liem.registers.row.Fault;

/** Rows of a text file: CSV by RFC 4180, UTF-8 with or without a BOM. */
final class CsvRows implements FileRows {

    private static final char BOM = '\uFEFF';

    private final Iterator<CsvRecord> records;

    private CsvRows(String text) {
        this.records =
                CsvReader.builder().skipEmptyLines(true).ofCsvRecord(text).iterator();
    }

    static FileRows of(byte[] bytes) {
        return decode(bytes)
                .<FileRows>map(CsvRows::new)
                .orElseGet(
                        () -> new UnreadableRows(new LinedFault(1, Fault.BAD_ENCODING, "", FileSentences.notUtf8())));
    }

    private static Optional<String> decode(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(!text.isEmpty() && text.charAt(0) == BOM ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return Optional.empty(); // Said to the clerk as bad_encoding.
        }
    }

    @Override
    public Step next() {
        try {
            if (!records.hasNext()) {
                return new Step.End(List.of());
            }
            CsvRecord row = records.next();
            return new Step.Row(
                    new PhysicalRow(Math.toIntExact(row.getStartingLineNumber()), row.getFields(), Map.of()));
        } catch (CsvParseException e) {
            // The reader gives up at a record of tens of thousands of cells only: that is beyond the limit of columns.
            return new Step.Faulty(OverLimit.columns());
        }
    }

    @Override
    public Wording at(int line, int column, Wording said) {
        return said;
    }
}
