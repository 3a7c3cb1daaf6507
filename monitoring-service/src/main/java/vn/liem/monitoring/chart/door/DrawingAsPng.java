package vn.liem.monitoring.chart.door;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import vn.liem.monitoring.chart.Drawing;

/** A picture as PNG, twice as large as on a page, with the letters that the service comes with. */
final class DrawingAsPng {

    private static final int LARGER = 2;
    private static final float POINTS = 12;
    private static final float[] DASHES = {4, 3};

    private final Graphics2D page;
    private final Font plain;
    private final Font bold;

    private DrawingAsPng(Graphics2D page) {
        this.page = page;
        this.plain = font("Regular");
        this.bold = font("Bold");
    }

    static byte[] of(Drawing drawing) {
        BufferedImage image =
                new BufferedImage(drawing.width() * LARGER, drawing.height() * LARGER, BufferedImage.TYPE_INT_RGB);
        Graphics2D page = image.createGraphics();
        try {
            page.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            page.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            page.scale(LARGER, LARGER);
            page.setColor(Color.WHITE);
            page.fillRect(0, 0, drawing.width(), drawing.height());
            DrawingAsPng drawn = new DrawingAsPng(page);
            drawing.shapes().forEach(drawn::draw);
        } finally {
            page.dispose();
        }
        return bytes(image);
    }

    private void draw(Drawing.Shape shape) {
        switch (shape) {
            case Drawing.Shape.Box(var x, var y, var width, var height, var ink) -> {
                page.setColor(Color.decode(ink.light()));
                page.fill(new Rectangle2D.Double(x, y, width, height));
            }
            case Drawing.Shape.Stroke(var x1, var y1, var x2, var y2, var ink, var dashed) -> {
                page.setColor(Color.decode(ink.light()));
                page.setStroke(
                        dashed
                                ? new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, DASHES, 0)
                                : new BasicStroke(1));
                page.draw(new Line2D.Double(x1, y1, x2, y2));
            }
            case Drawing.Shape.Words words -> write(words);
        }
    }

    private void write(Drawing.Shape.Words words) {
        page.setColor(Color.decode(words.ink().light()));
        page.setFont(words.bold() ? bold : plain);
        double width = page.getFontMetrics().stringWidth(words.text());
        double x = switch (words.anchor()) {
            case START -> words.x();
            case MIDDLE -> words.x() - width / 2;
            case END -> words.x() - width;
        };
        page.drawString(words.text(), (float) x, (float) words.y());
    }

    private static byte[] bytes(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Font font(String style) {
        String name = "LiberationSerif-" + style + ".ttf";
        try (InputStream file = DrawingAsPng.class.getResourceAsStream("/liberation/" + name)) {
            if (file == null) {
                throw new IllegalStateException("the service comes without the font " + name);
            }
            return Font.createFont(Font.TRUETYPE_FONT, file).deriveFont(POINTS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("no font: " + name, e);
        }
    }
}
