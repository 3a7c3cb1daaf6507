package vn.liem.monitoring.links;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.liem.monitoring.chart.Drawing;
import vn.liem.monitoring.chart.Drawing.Anchor;
import vn.liem.monitoring.chart.Drawing.Ink;
import vn.liem.monitoring.chart.Drawing.Shape;
import vn.liem.monitoring.links.Tie.Kind;

/** A graph as a picture: people on the left, cases in the middle, bodies on the right; cases that are tied have a dashed line. */
public final class GraphDrawing {

    private static final int WIDTH = 900;
    private static final int PEOPLE_AT = 240;
    private static final int CASES_AT = 440;
    private static final int CASES_END = 560;
    private static final int BODIES_AT = 650;
    private static final int TOP = 36;
    private static final int STEP = 22;
    private static final int NODE = 10;
    private static final int BRACKET = 5;
    private static final int LABEL_MAX = 36;

    private final Graph graph;
    private final Function<String, String> person;
    private final Function<String, String> number;
    private final Function<String, String> body;
    private final int height;
    private final List<Shape> shapes = new ArrayList<>();

    private GraphDrawing(
            Graph graph,
            Function<String, String> person,
            Function<String, String> number,
            Function<String, String> body) {
        this.graph = graph;
        this.person = person;
        this.number = number;
        this.body = body;
        this.height = STEP
                * Math.max(
                        1,
                        Math.max(
                                graph.cases().size(),
                                Math.max(graph.people().size(), graph.bodies().size())));
    }

    /**
     * The picture of a graph.
     *
     * @param columns what stands over each kind
     * @param person how somebody is called, by key
     * @param number the number of a case, by its id
     * @param body the name of a body, by its code
     */
    public static Drawing of(
            Graph graph,
            String title,
            Function<Kind, String> columns,
            Function<String, String> person,
            Function<String, String> number,
            Function<String, String> body) {
        return new GraphDrawing(graph, person, number, body).drawn(title, columns);
    }

    private Drawing drawn(String title, Function<Kind, String> columns) {
        word(PEOPLE_AT + NODE, TOP - 14, columns.apply(Kind.PERSON), Anchor.END, Ink.QUIET, true);
        word(CASES_AT, TOP - 14, columns.apply(Kind.CASE), Anchor.START, Ink.QUIET, true);
        word(BODIES_AT, TOP - 14, columns.apply(Kind.BODY), Anchor.START, Ink.QUIET, true);
        int brackets = 0;
        for (Tie tie : graph.ties()) {
            switch (tie.relation().of()) {
                case PERSON ->
                    line(PEOPLE_AT + NODE, y(graph.people(), tie.end()), CASES_AT, y(graph.cases(), tie.caseId()));
                case BODY -> line(CASES_END, y(graph.cases(), tie.caseId()), BODIES_AT, y(graph.bodies(), tie.end()));
                case CASE -> bracket(tie, brackets++);
            }
        }
        graph.people().forEach(key -> {
            double y = y(graph.people(), key);
            box(PEOPLE_AT, y, Ink.CHART_2);
            word(PEOPLE_AT - 6, y + 4, shortened(person.apply(key)), Anchor.END, Ink.WORDS, false);
        });
        graph.cases().forEach(id -> {
            double y = y(graph.cases(), id);
            box(CASES_AT, y, Ink.CHART_1);
            word(CASES_AT + NODE + 6, y + 4, shortened(number.apply(id)), Anchor.START, Ink.WORDS, false);
        });
        graph.bodies().forEach(code -> {
            double y = y(graph.bodies(), code);
            box(BODIES_AT, y, Ink.CHART_3);
            word(BODIES_AT + NODE + 6, y + 4, shortened(body.apply(code)), Anchor.START, Ink.WORDS, false);
        });
        return new Drawing(WIDTH, TOP + height + 10, title, shapes);
    }

    /** The middle of a node; each column is spread over the whole height. */
    private double y(List<String> column, String one) {
        return TOP + height * (column.indexOf(one) + 0.5) / column.size();
    }

    private void bracket(Tie tie, int at) {
        double from = y(graph.cases(), tie.caseId());
        double to = y(graph.cases(), tie.end());
        double x = CASES_AT - BRACKET * (2 + at % 4);
        shapes.add(new Shape.Stroke(CASES_AT, from, x, from, Ink.TARGET, true));
        shapes.add(new Shape.Stroke(x, from, x, to, Ink.TARGET, true));
        shapes.add(new Shape.Stroke(x, to, CASES_AT, to, Ink.TARGET, true));
    }

    private void line(double x1, double y1, double x2, double y2) {
        shapes.add(new Shape.Stroke(x1, y1, x2, y2, Ink.QUIET, false));
    }

    private void box(double x, double y, Ink ink) {
        shapes.add(new Shape.Box(x, y - NODE / 2.0, NODE, NODE, ink));
    }

    private void word(double x, double y, String text, Anchor anchor, Ink ink, boolean bold) {
        shapes.add(new Shape.Words(x, y, text, anchor, ink, bold));
    }

    private static String shortened(String label) {
        return label.length() <= LABEL_MAX ? label : label.substring(0, LABEL_MAX - 1) + "…";
    }
}
