package vn.liem.monitoring.listing;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a list screen asks, and all rows that answer it.
 *
 * @param file the name of its workbook
 * @param help one line that says what it answers and by which day
 * @param outside how many rows belong to territories that the reader may not open
 */
public record Question<T>(
        String file,
        String title,
        String help,
        List<Choosing<T>> choosings,
        List<Column<T>> columns,
        List<T> rows,
        long outside) {

    public Question {
        choosings = List.copyOf(choosings);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The rows that belong to what is chosen. */
    public List<T> chosen(Map<String, String> chosen) {
        return but("", chosen);
    }

    /** How many rows an option would show with the other choices as they are. */
    public long count(Choosing<T> choosing, Choosing.Option<T> option, Map<String, String> chosen) {
        return but(choosing.name(), chosen).stream().filter(option.holds()).count();
    }

    private List<T> but(String name, Map<String, String> chosen) {
        return rows.stream()
                .filter(row -> choosings.stream()
                        .filter(each -> !each.name().equals(name))
                        .allMatch(each -> each.holds(Optional.ofNullable(chosen.get(each.name())), row)))
                .toList();
    }
}
