package vn.liem.monitoring.process;

/**
 * That something has to do with an object.
 *
 * @param object the id of the object
 * @param qualifier what it has to do with it, {@code acts}
 */
public record Link(String object, String qualifier) {

    static Link of(ObjectType type, String key, String qualifier) {
        return new Link(type.id(key), qualifier);
    }

    /** The body that acts. */
    static Link acts(String unit) {
        return of(ObjectType.UNIT, unit, "acts");
    }

    static Link ofCase(String caseId) {
        return of(ObjectType.CASE, caseId, "of");
    }
}
