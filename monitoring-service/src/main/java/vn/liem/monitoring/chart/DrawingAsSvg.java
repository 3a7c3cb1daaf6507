package vn.liem.monitoring.chart;

import java.util.Locale;

/** A picture as SVG: within a page by the looks of its sheet, as a file with colours of its own. */
public final class DrawingAsSvg {

    private final boolean inPage;

    private DrawingAsSvg(boolean inPage) {
        this.inPage = inPage;
    }

    /** A part of a page; its numbers stand in the table beside. */
    public static String inPage(Drawing drawing) {
        return new DrawingAsSvg(true).svg(drawing);
    }

    /** A file. */
    public static String file(Drawing drawing) {
        return new DrawingAsSvg(false).svg(drawing);
    }

    private String svg(Drawing drawing) {
        StringBuilder svg = new StringBuilder();
        svg.append("<svg viewBox=\"0 0 %d %d\"".formatted(drawing.width(), drawing.height()));
        if (inPage) {
            svg.append(" class=\"drawing\" aria-hidden=\"true\" focusable=\"false\">");
        } else {
            svg.append(" xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\""
                            .formatted(drawing.width(), drawing.height()))
                    .append(" font-family=\"Noto Sans, Segoe UI, Arial, sans-serif\" font-size=\"12\">")
                    .append("<title>" + escaped(drawing.title()) + "</title>")
                    .append("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>");
        }
        drawing.shapes().forEach(shape -> svg.append(shape(shape)));
        return svg.append("</svg>").toString();
    }

    private String shape(Drawing.Shape shape) {
        return switch (shape) {
            case Drawing.Shape.Box(var x, var y, var width, var height, var ink) ->
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" %s/>"
                        .formatted(at(x), at(y), at(width), at(height), look("fill", ink));
            case Drawing.Shape.Stroke(var x1, var y1, var x2, var y2, var ink, var dashed) ->
                "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" %s%s/>"
                        .formatted(
                                at(x1),
                                at(y1),
                                at(x2),
                                at(y2),
                                look("stroke", ink),
                                dashed ? " stroke-dasharray=\"4 3\"" : "");
            case Drawing.Shape.Words(var x, var y, var text, var anchor, var ink, var bold) ->
                "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" %s%s>%s</text>"
                        .formatted(
                                at(x),
                                at(y),
                                anchor.name().toLowerCase(Locale.ROOT),
                                look("fill", ink),
                                bold ? " font-weight=\"600\"" : "",
                                escaped(text));
        };
    }

    private String look(String part, Drawing.Ink ink) {
        return inPage ? "class=\"%s-%s\"".formatted(part, ink.look()) : "%s=\"%s\"".formatted(part, ink.light());
    }

    private static String at(double number) {
        String text = String.format(Locale.ROOT, "%.1f", number);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
