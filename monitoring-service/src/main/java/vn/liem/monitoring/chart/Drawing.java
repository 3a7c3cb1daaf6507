package vn.liem.monitoring.chart;

import java.util.List;

/** A picture of lines, areas and words, the same in SVG and in PNG. */
public record Drawing(int width, int height, String title, List<Shape> shapes) {

    public Drawing {
        shapes = List.copyOf(shapes);
    }

    /** With which ink something is drawn; the sheet of the pages has its colours, a file the light ones. */
    public enum Ink {
        CHART_1("#14507a"),
        CHART_2("#a8641f"),
        CHART_3("#3a7a63"),
        CHART_4("#6f5485"),
        TRACK("#eeeee9"),
        LINE("#c9c6bd"),
        WORDS("#1b2733"),
        QUIET("#536070"),
        TARGET("#a11d1d");

        private final String light;

        Ink(String light) {
            this.light = light;
        }

        /** Its colour on white. */
        public String light() {
            return light;
        }

        /** Its name in the sheet. */
        public String look() {
            return "ink-" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** Where words stand against their point. */
    public enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** What a picture is made of. */
    public sealed interface Shape {
        /** A filled box. */
        record Box(double x, double y, double width, double height, Ink ink) implements Shape {}

        /** A line. */
        record Stroke(double x1, double y1, double x2, double y2, Ink ink, boolean dashed) implements Shape {}

        /** Words, with the point on their base line. */
        record Words(double x, double y, String text, Anchor anchor, Ink ink, boolean bold) implements Shape {}
    }
}
