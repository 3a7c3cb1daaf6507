package vn.liem.service.directory;

import java.util.List;
import java.util.stream.Stream;
import vn.liem.service.Localities;

/** Where bodies belong: as the directory has told, and by what was met here where it has not told yet. */
public final class BodiesToldOrMet implements Localities {

    private final Directory directory;
    private final Localities met;

    /** Asks the directory first. */
    public BodiesToldOrMet(Directory directory, Localities met) {
        this.directory = directory;
        this.met = met;
    }

    @Override
    public List<String> chainOf(String unit) {
        List<String> told = directory.chainOf(unit);
        return told.isEmpty() ? met.chainOf(unit) : told;
    }

    @Override
    public List<String> within(String unit) {
        return Stream.concat(directory.within(unit).stream(), met.within(unit).stream())
                .distinct()
                .toList();
    }

    @Override
    public boolean isKnown(String unit) {
        return directory.kindOf(unit).isPresent() || met.isKnown(unit);
    }
}
