package vn.liem.monitoring.listing.door;

import java.util.List;
import java.util.function.BiFunction;
import vn.liem.monitoring.chart.BarChart;
import vn.liem.monitoring.chart.ColumnChart;
import vn.liem.monitoring.chart.DrawnChart;
import vn.liem.monitoring.listing.Question;

/**
 * What a list screen shows: its question with all rows, figures above, charts.
 *
 * @param notes what the page does not show, sentence by sentence
 */
public record Answer<T>(
        Question<T> question,
        List<Screen.Tile> tiles,
        List<BarChart> bars,
        List<ColumnChart> columns,
        List<DrawnChart> drawings,
        List<String> notes) {

    public Answer {
        tiles = List.copyOf(tiles);
        bars = List.copyOf(bars);
        columns = List.copyOf(columns);
        drawings = List.copyOf(drawings);
        notes = List.copyOf(notes);
    }

    /** One with bars and columns, that shows everything there is. */
    public Answer(Question<T> question, List<Screen.Tile> tiles, List<BarChart> bars, List<ColumnChart> columns) {
        this(question, tiles, bars, columns, List.of(), List.of());
    }

    /** It with what the page does not show. */
    public Answer<T> noted(List<String> sentences) {
        return new Answer<>(question, tiles, bars, columns, drawings, sentences);
    }

    /** How a screen is answered from open facts. */
    public interface From<T> extends BiFunction<OpenFacts.Opened, RowWords, Answer<T>> {}

    /** One with a picture of its own. */
    public static <T> Answer<T> drawn(Question<T> question, List<Screen.Tile> tiles, DrawnChart drawing) {
        return new Answer<>(question, tiles, List.of(), List.of(), List.of(drawing), List.of());
    }

    /** One with bars alone. */
    public static <T> Answer<T> of(Question<T> question, List<Screen.Tile> tiles, BarChart... bars) {
        return new Answer<>(question, tiles, List.of(bars), List.of());
    }
}
