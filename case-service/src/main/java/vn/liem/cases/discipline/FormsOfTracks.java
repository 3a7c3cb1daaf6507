package vn.liem.cases.discipline;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Which form of discipline fits which track, for whom. */
public final class FormsOfTracks {

    private static final Set<DisciplineForm> OF_PARTY_MEMBERS = EnumSet.of(
            DisciplineForm.REPRIMAND, DisciplineForm.WARNING, DisciplineForm.REMOVAL, DisciplineForm.EXPULSION);
    private static final Set<DisciplineForm> OF_PARTY_ORGANISATIONS =
            EnumSet.of(DisciplineForm.REPRIMAND, DisciplineForm.WARNING, DisciplineForm.DISSOLUTION);
    private static final Set<DisciplineForm> ADMINISTRATIVE = EnumSet.of(
            DisciplineForm.REPRIMAND,
            DisciplineForm.WARNING,
            DisciplineForm.DEMOTION,
            DisciplineForm.REMOVAL,
            DisciplineForm.DISMISSAL);
    private static final Set<DisciplineForm> OF_HEADS =
            EnumSet.of(DisciplineForm.REPRIMAND, DisciplineForm.WARNING, DisciplineForm.REMOVAL);

    private FormsOfTracks() {}

    /** The rule against a track for whom the matter is about. */
    static Optional<DisciplineRefusal> against(DisciplineDetails details, DisciplineTrack track) {
        return details.organisation().isPresent() && track != DisciplineTrack.PARTY
                ? Optional.of(DisciplineRefusal.TRACK_NOT_OF_ORGANISATIONS)
                : Optional.empty();
    }

    /** The rule against a form on a track, for whom the matter is about. */
    public static Optional<DisciplineRefusal> against(
            DisciplineDetails details, DisciplineTrack track, DisciplineForm form) {
        return against(details, track).or(() -> switch (track) {
            case PARTY ->
                details.organisation().isPresent()
                        ? unless(OF_PARTY_ORGANISATIONS, form, DisciplineRefusal.FORM_NOT_OF_PARTY_ORGANISATIONS)
                        : unless(OF_PARTY_MEMBERS, form, DisciplineRefusal.FORM_NOT_OF_PARTY_MEMBERS);
            case ADMINISTRATIVE -> unless(ADMINISTRATIVE, form, DisciplineRefusal.FORM_NOT_ADMINISTRATIVE);
            case HEAD_RESPONSIBILITY -> unless(OF_HEADS, form, DisciplineRefusal.FORM_NOT_OF_HEADS);
        });
    }

    private static Optional<DisciplineRefusal> unless(
            Set<DisciplineForm> fitting, DisciplineForm form, DisciplineRefusal otherwise) {
        return fitting.contains(form) ? Optional.empty() : Optional.of(otherwise);
    }
}
