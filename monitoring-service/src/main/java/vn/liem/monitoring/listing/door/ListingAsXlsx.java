package vn.liem.monitoring.listing.door;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.liem.monitoring.listing.Cell;
import vn.liem.monitoring.listing.Column;
import vn.liem.monitoring.listing.Listing;

/** A list as a workbook: what it is and of which day, the titles, and every row of it. */
final class ListingAsXlsx {

    /** A sheet has 1 048 576 rows. */
    static final int ROWS_MAX = 1_000_000;

    private static final int WIDTH = 24;
    private static final int TITLES_AT = 3;
    private static final String DAY_FORM = "dd/mm/yyyy";
    private static final String NUMBER_FORM = "#,##0";

    private ListingAsXlsx() {}

    /** The bytes of the workbook; {@code said} are lines above the titles. */
    static <T> byte[] of(String title, List<String> said, Listing<T> listing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Liem", "1.0")) {
            Worksheet sheet = book.newWorksheet("Danh sách");
            sheet.value(0, 0, title);
            sheet.style(0, 0).bold().set();
            for (int i = 0; i < said.size() && i < TITLES_AT - 1; i++) {
                sheet.value(i + 1, 0, said.get(i));
            }
            titles(sheet, listing);
            int row = TITLES_AT + 1;
            for (T each : listing.rows().stream().limit(ROWS_MAX).toList()) {
                line(sheet, row++, listing, each);
            }
            sheet.freezePane(0, TITLES_AT + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static <T> void titles(Worksheet sheet, Listing<T> listing) {
        int at = 0;
        for (Column<T> column : listing.columns()) {
            sheet.value(TITLES_AT, at, column.title());
            sheet.style(TITLES_AT, at).bold().wrapText(true).set();
            sheet.width(at++, WIDTH);
        }
    }

    private static <T> void line(Worksheet sheet, int row, Listing<T> listing, T each) {
        int at = 0;
        for (Column<T> column : listing.columns()) {
            Cell cell = column.cell().apply(each);
            switch (cell.value()) {
                case Cell.Value.Words(var text) ->
                    sheet.value(row, at, cell.small().isEmpty() ? text : text + " · " + cell.small());
                case Cell.Value.On(var day) -> {
                    sheet.value(row, at, day);
                    sheet.style(row, at).format(DAY_FORM).set();
                }
                case Cell.Value.Amount(var number) -> {
                    sheet.value(row, at, number);
                    sheet.style(row, at).format(NUMBER_FORM).set();
                }
            }
            at++;
        }
    }
}
