package vn.liem.cases.protection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.liem.cases.protection.ProtectionEvent.ProtectionEnded;
import vn.liem.cases.protection.ProtectionEvent.ProtectionExtended;
import vn.liem.cases.protection.ProtectionEvent.ProtectionGranted;
import vn.liem.cases.protection.ProtectionEvent.ProtectionRecordWithdrawn;
import vn.liem.cases.protection.ProtectionEvent.ProtectionRefused;
import vn.liem.cases.protection.ProtectionEvent.ProtectionRequested;
import vn.liem.cases.protection.ProtectionEvent.RequestAssessed;

/** Where the protection of somebody stands. */
public sealed interface Protection {

    /** Nobody has asked for it. */
    record NotRequested() implements Protection {}

    /** It was asked for; what followed, in whatever order it was recorded. */
    record Requested(
            ProtectionDetails details,
            Optional<ProtectionAssessment> assessment,
            Optional<ProtectionGrant> grant,
            List<ProtectionExtension> extensions,
            Optional<ProtectionDenial> denial,
            Optional<ProtectionEnding> ending)
            implements Protection {

        private static final Comparator<ProtectionExtension> BY_DAY =
                Comparator.comparing(ProtectionExtension::extendedOn).thenComparing(ProtectionExtension::decisionNo);

        public Requested {
            extensions = extensions.stream().sorted(BY_DAY).toList();
        }

        static Requested of(ProtectionDetails details) {
            return new Requested(
                    details, Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.empty());
        }

        /** Where it stands. */
        public ProtectionStanding standing() {
            if (ending.isPresent()) {
                return ProtectionStanding.ENDED;
            }
            if (denial.isPresent()) {
                return ProtectionStanding.REFUSED;
            }
            if (grant.isPresent()) {
                return extensions.isEmpty() ? ProtectionStanding.GRANTED : ProtectionStanding.EXTENDED;
            }
            return assessment.isPresent() ? ProtectionStanding.ASSESSED : ProtectionStanding.REQUESTED;
        }

        /** The measures that are taken, as the latest decision has them. */
        public List<ProtectionMeasure> measures() {
            return extensions.isEmpty()
                    ? grant.map(ProtectionGrant::measures).orElse(List.of())
                    : extensions.getLast().measures();
        }

        /** The last day that the latest decision states. */
        public Optional<LocalDate> until() {
            return extensions.isEmpty()
                    ? grant.flatMap(ProtectionGrant::until)
                    : extensions.getLast().until();
        }

        Optional<ProtectionExtension> extension(String decisionNo) {
            return extensions.stream()
                    .filter(one -> one.decisionNo().equals(decisionNo))
                    .findFirst();
        }

        /** The rule that its papers break together, where they break one. */
        Optional<ProtectionRefusal> brokenRule() {
            if (grant.isPresent() && denial.isPresent()) {
                return Optional.of(ProtectionRefusal.GRANTED_AND_REFUSED);
            }
            Optional<LocalDate> decided =
                    grant.map(ProtectionGrant::grantedOn).or(() -> denial.map(ProtectionDenial::refusedOn));
            Optional<LocalDate> assessed = assessment.map(ProtectionAssessment::assessedOn);
            if (isBefore(assessed, details.requestedOn()) || isBefore(decided, details.requestedOn())) {
                return Optional.of(ProtectionRefusal.BEFORE_THE_REQUEST);
            }
            if (assessed.filter(day -> isBefore(decided, day)).isPresent()) {
                return Optional.of(ProtectionRefusal.DECIDED_BEFORE_ASSESSMENT);
            }
            return grant.flatMap(this::brokenAfter);
        }

        private Optional<ProtectionRefusal> brokenAfter(ProtectionGrant granted) {
            if (extensions.stream().anyMatch(one -> one.extendedOn().isBefore(granted.grantedOn()))) {
                return Optional.of(ProtectionRefusal.EXTENDED_BEFORE_GRANT);
            }
            boolean backwards = isBefore(granted.until(), granted.grantedOn())
                    || extensions.stream().anyMatch(one -> isBefore(one.until(), one.extendedOn()));
            if (backwards) {
                return Optional.of(ProtectionRefusal.ENDS_BEFORE_IT_BEGINS);
            }
            LocalDate last = extensions.isEmpty()
                    ? granted.grantedOn()
                    : extensions.getLast().extendedOn();
            return isBefore(ending.map(ProtectionEnding::endedOn), last)
                    ? Optional.of(ProtectionRefusal.ENDED_BEFORE_OTHER_DECISIONS)
                    : Optional.empty();
        }

        private static boolean isBefore(Optional<LocalDate> day, LocalDate other) {
            return day.filter(given -> given.isBefore(other)).isPresent();
        }

        Requested with(ProtectionAssessment one) {
            return new Requested(details, Optional.of(one), grant, extensions, denial, ending);
        }

        Requested with(ProtectionGrant one) {
            return new Requested(details, assessment, Optional.of(one), extensions, denial, ending);
        }

        Requested with(ProtectionExtension one) {
            List<ProtectionExtension> more = new ArrayList<>(without(one.decisionNo()));
            more.add(one);
            return new Requested(details, assessment, grant, more, denial, ending);
        }

        Requested with(ProtectionDenial one) {
            return new Requested(details, assessment, grant, extensions, Optional.of(one), ending);
        }

        Requested with(ProtectionEnding one) {
            return new Requested(details, assessment, grant, extensions, denial, Optional.of(one));
        }

        Requested without(ProtectionPaper paper, String decisionNo) {
            return switch (paper) {
                case ASSESSMENT -> new Requested(details, Optional.empty(), grant, extensions, denial, ending);
                case GRANT -> new Requested(details, assessment, Optional.empty(), extensions, denial, ending);
                case EXTENSION -> new Requested(details, assessment, grant, without(decisionNo), denial, ending);
                case REFUSAL -> new Requested(details, assessment, grant, extensions, Optional.empty(), ending);
                case ENDING -> new Requested(details, assessment, grant, extensions, denial, Optional.empty());
            };
        }

        private List<ProtectionExtension> without(String decisionNo) {
            return extensions.stream()
                    .filter(one -> !one.decisionNo().equals(decisionNo))
                    .toList();
        }

        private Requested folded(ProtectionEvent event) {
            return switch (event) {
                case ProtectionRequested(var asked) ->
                    new Requested(asked, assessment, grant, extensions, denial, ending);
                case RequestAssessed(var one) -> with(one);
                case ProtectionGranted(var one) -> with(one);
                case ProtectionExtended(var one) -> with(one);
                case ProtectionRefused(var one) -> with(one);
                case ProtectionEnded(var one) -> with(one);
                case ProtectionRecordWithdrawn(var paper, var decisionNo, var _) -> without(paper, decisionNo);
            };
        }
    }

    /** Where the event leads; what it says of a protection that nobody asked for changes nothing. */
    default Protection after(ProtectionEvent event) {
        return switch (this) {
            case Requested known -> known.folded(event);
            case NotRequested none ->
                switch (event) {
                    case ProtectionRequested(var details) -> Requested.of(details);
                    case RequestAssessed _,
                            ProtectionGranted _,
                            ProtectionExtended _,
                            ProtectionRefused _,
                            ProtectionEnded _,
                            ProtectionRecordWithdrawn _ -> none;
                };
        };
    }
}
