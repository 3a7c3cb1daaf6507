package vn.liem.monitoring.figures.door;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;

/** The letters of printed reports: Liberation Serif, as wide as the one that the rules for documents name. */
record PaperFonts(BaseFont plain, BaseFont bold, BaseFont italic) {

    /** The fonts, to be embedded whole letters at a time. */
    static PaperFonts embedded() {
        return new PaperFonts(font("Regular"), font("Bold"), font("Italic"));
    }

    /** Plain letters. */
    Font plain(float points) {
        return new Font(plain, points);
    }

    /** Bold letters. */
    Font bold(float points) {
        return new Font(bold, points);
    }

    /** Slanted letters. */
    Font italic(float points) {
        return new Font(italic, points);
    }

    private static BaseFont font(String style) {
        String name = "LiberationSerif-" + style + ".ttf";
        try (InputStream file = PaperFonts.class.getResourceAsStream("/liberation/" + name)) {
            if (file == null) {
                throw new IllegalStateException("the service comes without the font " + name);
            }
            return BaseFont.createFont(
                    name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.CACHED, file.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
