package vn.liem.monitoring.fact.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.liem.monitoring.fact.UnitTree;
import vn.liem.service.Localities;

/** The bodies as one request sees them, read once. */
@RequestScoped
public class UnitBook implements Localities {

    private final FactBook book;
    private Optional<UnitTree> read = Optional.empty();

    @Inject
    UnitBook(FactBook book) {
        this.book = book;
    }

    /** All of them. */
    public UnitTree tree() {
        UnitTree tree = read.orElseGet(() -> new UnitTree(book.units()));
        read = Optional.of(tree);
        return tree;
    }

    @Override
    public List<String> chainOf(String unit) {
        return tree().chainOf(unit);
    }

    @Override
    public List<String> within(String unit) {
        return tree().within(unit);
    }

    @Override
    public boolean isKnown(String unit) {
        return tree().find(unit).isPresent();
    }
}
