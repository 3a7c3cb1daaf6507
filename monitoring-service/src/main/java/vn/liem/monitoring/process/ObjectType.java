package vn.liem.monitoring.process;

import java.util.List;
import java.util.Locale;

/** What things happen to: the types of objects of a log, with the attributes that each may have. */
public enum ObjectType {
    UNIT,
    CASE("number", "item_type", "field", "offence_group", "stage"),
    ACCUSED,
    SOURCE("number", "channel"),
    HAND_OVER("known_from"),
    APPRAISAL("kind"),
    ASSET,
    OBLIGATION("kind"),
    DIRECTIVE("number"),
    PETITION("number", "kind"),
    DISCIPLINE,
    SUPERVISION("level");

    @SuppressWarnings("ImmutableEnumChecker") // The list is a copy that nobody can write to.
    private final List<String> attributes;

    ObjectType(String... attributes) {
        this.attributes = List.of(attributes);
    }

    /** Its name, {@code hand_over}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The attributes that such an object may have. */
    public List<String> attributes() {
        return attributes;
    }

    /** The id of an object by its key, {@code case:…}. */
    public String id(String key) {
        return code() + ":" + key;
    }
}
