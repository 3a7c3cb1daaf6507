package vn.liem.contracts;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which service may tell of which events. A family of events, which is what stands before the first dot of a stored name,
 * belongs to one service or to the few that share it: what another one tells of it is no fact, whoever signed in to the broker.
 */
public final class EventOwners {

    private static final Map<String, Set<LiemService>> OF_FAMILY = ofFamily();

    /** Families that two services share, each for the decisions that it keeps. */
    private static final Set<String> OF_ONE_PART = Set.of("sending", "former-holder");

    private EventOwners() {}

    /**
     * Whether the owner of a log may tell of an event with this stored name. A family that nobody is known to own is of a newer
     * release, and nothing here reads it.
     */
    public static boolean mayTell(String log, String type) {
        Set<LiemService> owners = OF_FAMILY.get(familyOf(type));
        return owners == null
                || LiemService.ownerOf(log).filter(owners::contains).isPresent();
    }

    /**
     * Whether an event with this stored name tells of a decision that a part of the proceedings keeps, so that of the services
     * that share its family only the owner of that part may tell it.
     */
    public static boolean isOfOnePart(String type) {
        return OF_ONE_PART.contains(familyOf(type));
    }

    /** The same as {@link #mayTell(String, String)} of an event that tells of a decision of this part. */
    public static boolean mayTell(String log, String type, String part) {
        return mayTell(log, type) && mayTell(log, part + ".");
    }

    private static String familyOf(String type) {
        int dot = type.indexOf('.');
        return dot < 0 ? type : type.substring(0, dot);
    }

    private static Map<String, Set<LiemService>> ofFamily() {
        Map<String, Set<LiemService>> owners = new HashMap<>();
        for (LiemService service : LiemService.values()) {
            for (String family : familiesOf(service)) {
                owners.computeIfAbsent(family, _ -> EnumSet.noneOf(LiemService.class))
                        .add(service);
            }
            for (String family : service.keptKinds()) {
                owners.computeIfAbsent(family, _ -> EnumSet.noneOf(LiemService.class))
                        .add(service);
            }
        }
        return Map.copyOf(owners);
    }

    private static Set<String> familiesOf(LiemService service) {
        return switch (service) {
            case CASE ->
                Set.of(
                        "case",
                        "custody",
                        "directive",
                        "discipline",
                        "handover",
                        "inspection",
                        "meeting",
                        "petition",
                        "signatures",
                        "source",
                        "steering-document",
                        "supervision",
                        "unit");
            case INVESTIGATION ->
                Set.of(
                        "accused",
                        "appraisal",
                        "asset-order",
                        "contact",
                        "custody",
                        "former-holder",
                        "handover",
                        "interference",
                        "investigation",
                        "joinder",
                        "measure",
                        "officer",
                        "prosecution",
                        "sending",
                        "separation",
                        "signatures");
            case TRIAL ->
                Set.of(
                        "appeal",
                        "contact",
                        "custody",
                        "execution",
                        "former-holder",
                        "handover",
                        "interference",
                        "officer",
                        "review",
                        "sending",
                        "signatures",
                        "trial");
            case RECOVERY -> Set.of("asset", "obligation", "quashing");
            case NOTIFICATION -> Set.of("clock", "outcome");
            case MONITORING -> Set.of("report");
        };
    }
}
