package vn.liem.monitoring.home.door;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.liem.monitoring.chart.BarChart;
import vn.liem.monitoring.listing.Tone;
import vn.liem.monitoring.listing.door.Screen;
import vn.liem.procedure.journey.CaseStage;

/**
 * What the committee sees first.
 *
 * @param said from when to when its figures count, and with what they are compared
 * @param stages where what is on the monitoring list stands
 * @param list where that list is
 * @param now what is there for now alone; nothing of another moment
 */
public record Board(
        String territory,
        List<Period> periods,
        String said,
        List<Screen.Tile> tiles,
        List<Rate> rates,
        BarChart stages,
        String list,
        Changes changes,
        Optional<HomePage.Home> now) {

    public Board {
        periods = List.copyOf(periods);
        tiles = List.copyOf(tiles);
        rates = List.copyOf(rates);
    }

    /** A time that can be chosen. */
    public record Period(String name, String link, boolean chosen) {}

    /**
     * A rate against its target.
     *
     * @param length its length in thousandths, where a hundred per cent are all
     * @param targetAt where the target stands
     * @param mark whether it is reached, in a word
     */
    public record Rate(
            String name,
            String value,
            String counted,
            String countedLink,
            String base,
            String baseLink,
            int length,
            int targetAt,
            String target,
            Tone tone,
            String mark) {}

    /**
     * What changed of what is on the list.
     *
     * @param count how many of them changed, leading to these
     * @param more that there are more rows than these; nothing where there are none
     */
    public record Changes(String title, String count, String list, List<Change> rows, String more) {
        public Changes {
            rows = List.copyOf(rows);
        }
    }

    /** Something that moved one of them. */
    public record Change(LocalDate on, String caseId, String number, String what, String body, CaseStage stage) {}
}
