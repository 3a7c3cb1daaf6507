package vn.liem.monitoring.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An object that things happen to (đối tượng), without any name. */
public record Thing(ObjectType type, String id, List<Valued> attributes, List<Link> links) {

    /**
     * The value of an attribute.
     *
     * @param since from which legal day on; from the beginning where none is told
     */
    public record Valued(String name, String value, Optional<LocalDate> since) {

        static Valued always(String name, String value) {
            return new Valued(name, value, Optional.empty());
        }
    }

    public Thing {
        attributes = List.copyOf(attributes);
        links = List.copyOf(links);
    }

    static Thing of(ObjectType type, String key, List<Valued> attributes, List<Link> links) {
        return new Thing(type, type.id(key), attributes, links);
    }
}
