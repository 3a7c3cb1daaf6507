package vn.liem.investigation.appraisal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.liem.investigation.appraisal.AppraisalEvent.AppraisalConcluded;
import vn.liem.investigation.appraisal.AppraisalEvent.AppraisalDeclined;
import vn.liem.investigation.appraisal.AppraisalEvent.AppraisalDelayExplained;
import vn.liem.investigation.appraisal.AppraisalEvent.AppraisalDocumentsAsked;
import vn.liem.investigation.appraisal.AppraisalEvent.AppraisalDocumentsProvided;
import vn.liem.investigation.appraisal.AppraisalEvent.AppraisalExtended;
import vn.liem.investigation.appraisal.AppraisalEvent.AppraisalReceived;
import vn.liem.investigation.appraisal.AppraisalEvent.AppraisalRecordAnnulled;
import vn.liem.investigation.appraisal.AppraisalEvent.AppraisalRequestCorrected;
import vn.liem.investigation.appraisal.AppraisalEvent.AppraisalRequested;
import vn.liem.investigation.appraisal.AppraisalEvent.AppraisalWaitingTold;

/** One request for an expertise or a valuation, with all that was recorded of it. */
public sealed interface Appraisal {

    /** Nobody was asked, or that was taken back. */
    record NotRequested() implements Appraisal {}

    /**
     * A body was asked.
     *
     * @param askings in the order of their days, as all lists here
     */
    record Requested(
            AppraisalRequest request,
            Optional<RequestReceipt> receipt,
            Optional<Declining> declining,
            List<Asking> askings,
            List<Provision> provisions,
            List<AppraisalExtension> extensions,
            List<Delay> delays,
            Optional<WaitingTold> waiting,
            Optional<AppraisalConclusion> conclusion)
            implements Appraisal {

        private static final Comparator<Asking> BY_ASKING =
                Comparator.comparing(Asking::askedOn).thenComparing(Asking::documentNo);
        private static final Comparator<Provision> BY_PROVISION =
                Comparator.comparing(Provision::providedOn).thenComparing(Provision::documentNo);
        private static final Comparator<AppraisalExtension> BY_EXTENSION =
                Comparator.comparing(AppraisalExtension::decidedOn).thenComparing(AppraisalExtension::documentNo);
        private static final Comparator<Delay> BY_DELAY =
                Comparator.comparing(Delay::explainedOn).thenComparing(Delay::documentNo);

        public Requested {
            askings = askings.stream().sorted(BY_ASKING).toList();
            provisions = provisions.stream().sorted(BY_PROVISION).toList();
            extensions = extensions.stream().sorted(BY_EXTENSION).toList();
            delays = delays.stream().sorted(BY_DELAY).toList();
        }

        static Requested of(AppraisalRequest request) {
            return new Requested(
                    request,
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty());
        }

        /** The day on which the body concluded or refused. */
        public Optional<LocalDate> overOn() {
            return conclusion.map(AppraisalConclusion::concludedOn).or(() -> declining.map(Declining::declinedOn));
        }

        /** The documents that were asked for and have not come. */
        public List<Asking> awaited() {
            return askings.stream().filter(one -> cameOn(one).isEmpty()).toList();
        }

        /** The day on which what was asked for came first. */
        Optional<LocalDate> cameOn(Asking asking) {
            return provisions.stream()
                    .filter(one -> one.asking().equals(asking.documentNo()))
                    .map(Provision::providedOn)
                    .findFirst();
        }

        /** The body that recorded it, where it is recorded. */
        public Optional<String> unitOf(Recorded recorded) {
            String number = recorded.documentNo();
            return switch (recorded.document()) {
                case REQUEST, WAITING -> Optional.of(request.unit());
                case RECEIPT -> receipt.map(RequestReceipt::unit);
                case DECLINING -> declining.map(Declining::unit);
                case ASKING -> asking(number).map(Asking::unit);
                case PROVISION -> provision(number).map(Provision::unit);
                case EXTENSION -> extension(number).map(AppraisalExtension::unit);
                case DELAY -> delay(number).map(Delay::unit);
                case CONCLUSION -> conclusion.map(AppraisalConclusion::unit);
            };
        }

        Optional<Asking> asking(String documentNo) {
            return find(askings, one -> one.documentNo().equals(documentNo));
        }

        Optional<Provision> provision(String documentNo) {
            return find(provisions, one -> one.documentNo().equals(documentNo));
        }

        Optional<AppraisalExtension> extension(String documentNo) {
            return find(extensions, one -> one.documentNo().equals(documentNo));
        }

        Optional<Delay> delay(String documentNo) {
            return find(delays, one -> one.documentNo().equals(documentNo));
        }

        /** Whether anything but the request was recorded. */
        boolean isAnswered() {
            return !equals(of(request));
        }

        /** The same with another request. */
        Requested with(AppraisalRequest said) {
            return new Requested(
                    said, receipt, declining, askings, provisions, extensions, delays, waiting, conclusion);
        }

        private Requested received(Optional<RequestReceipt> by) {
            return new Requested(request, by, declining, askings, provisions, extensions, delays, waiting, conclusion);
        }

        private Requested declined(Optional<Declining> by) {
            return new Requested(request, receipt, by, askings, provisions, extensions, delays, waiting, conclusion);
        }

        private Requested asked(List<Asking> all) {
            return new Requested(request, receipt, declining, all, provisions, extensions, delays, waiting, conclusion);
        }

        private Requested provided(List<Provision> all) {
            return new Requested(request, receipt, declining, askings, all, extensions, delays, waiting, conclusion);
        }

        private Requested extended(List<AppraisalExtension> all) {
            return new Requested(request, receipt, declining, askings, provisions, all, delays, waiting, conclusion);
        }

        private Requested delayed(List<Delay> all) {
            return new Requested(
                    request, receipt, declining, askings, provisions, extensions, all, waiting, conclusion);
        }

        private Requested waited(Optional<WaitingTold> told) {
            return new Requested(
                    request, receipt, declining, askings, provisions, extensions, delays, told, conclusion);
        }

        private Requested concluded(Optional<AppraisalConclusion> by) {
            return new Requested(request, receipt, declining, askings, provisions, extensions, delays, waiting, by);
        }

        private Appraisal without(AppraisalDocument document, String number) {
            return switch (document) {
                case REQUEST -> new NotRequested();
                case RECEIPT -> received(Optional.empty());
                case DECLINING -> declined(Optional.empty());
                case ASKING -> asked(not(askings, one -> one.documentNo().equals(number)));
                case PROVISION ->
                    provided(not(provisions, one -> one.documentNo().equals(number)));
                case EXTENSION ->
                    extended(not(extensions, one -> one.documentNo().equals(number)));
                case DELAY -> delayed(not(delays, one -> one.documentNo().equals(number)));
                case WAITING -> waited(Optional.empty());
                case CONCLUSION -> concluded(Optional.empty());
            };
        }

        private Appraisal next(AppraisalEvent event) {
            return switch (event) {
                case AppraisalRequested(var said) -> with(said);
                case AppraisalRequestCorrected(var said, var _) -> with(said);
                case AppraisalReceived(var by) -> received(Optional.of(by));
                case AppraisalDeclined(var by) -> declined(Optional.of(by));
                case AppraisalDocumentsAsked(var asking) -> asked(and(askings, asking));
                case AppraisalDocumentsProvided(var provision) -> provided(and(provisions, provision));
                case AppraisalExtended(var extension) -> extended(and(extensions, extension));
                case AppraisalDelayExplained(var delay) -> delayed(and(delays, delay));
                case AppraisalWaitingTold(var told) -> waited(Optional.of(told));
                case AppraisalConcluded(var by) -> concluded(Optional.of(by));
                case AppraisalRecordAnnulled(var recorded, var _) ->
                    without(recorded.document(), recorded.documentNo());
            };
        }

        private static <T> Optional<T> find(List<T> all, Predicate<T> wanted) {
            return all.stream().filter(wanted).findFirst();
        }

        private static <T> List<T> and(List<T> before, T one) {
            List<T> more = new ArrayList<>(before);
            more.add(one);
            return more;
        }

        private static <T> List<T> not(List<T> before, Predicate<T> gone) {
            return before.stream().filter(gone.negate()).toList();
        }
    }

    /** The state after the event; what an event says of a request that is not there changes nothing. */
    default Appraisal after(AppraisalEvent event) {
        return switch (this) {
            case NotRequested none ->
                switch (event) {
                    case AppraisalRequested(var said) -> Requested.of(said);
                    case AppraisalRequestCorrected _,
                            AppraisalReceived _,
                            AppraisalDeclined _,
                            AppraisalDocumentsAsked _,
                            AppraisalDocumentsProvided _,
                            AppraisalExtended _,
                            AppraisalDelayExplained _,
                            AppraisalWaitingTold _,
                            AppraisalConcluded _,
                            AppraisalRecordAnnulled _ -> none;
                };
            case Requested requested -> requested.next(event);
        };
    }
}
