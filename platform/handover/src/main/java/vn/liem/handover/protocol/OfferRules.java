package vn.liem.handover.protocol;

import static vn.liem.handover.protocol.HandoverRefusal.DOCUMENT_NAMED_TWICE;
import static vn.liem.handover.protocol.HandoverRefusal.DUE_BEFORE_OFFER;
import static vn.liem.handover.protocol.HandoverRefusal.EMPTY_FILE;
import static vn.liem.handover.protocol.HandoverRefusal.FILE_TOO_LARGE;
import static vn.liem.handover.protocol.HandoverRefusal.OFFER_ID_TAKEN;
import static vn.liem.handover.protocol.HandoverRefusal.REDIRECTED_TO_THE_SAME_BODY;
import static vn.liem.handover.protocol.HandoverRefusal.RETURN_TO_ANOTHER_BODY;
import static vn.liem.handover.protocol.HandoverRefusal.SENT_TO_ITSELF;
import static vn.liem.handover.protocol.HandoverRefusal.TOO_MANY_DOCUMENTS;
import static vn.liem.kernel.Decision.accept;
import static vn.liem.kernel.Decision.nothing;
import static vn.liem.kernel.Decision.refuse;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.liem.handover.protocol.OfferedFileCommand.OfferFile;
import vn.liem.handover.protocol.OfferedFileEvent.FileOffered;
import vn.liem.handover.protocol.OfferedFileEvent.FileOfferedOnArticles;
import vn.liem.kernel.Decision;

/** What a file must be like to be offered. */
final class OfferRules {

    private record Rule(HandoverRefusal refusal, Predicate<OfferFile> broken) {}

    private OfferRules() {}

    static Decision<OfferedFileEvent> decide(OfferFile offer) {
        Optional<Rule> broken =
                rules().filter(rule -> rule.broken().test(offer)).findFirst();
        return broken.isPresent() ? refuse(broken.get().refusal()) : accept(offered(offer));
    }

    static Decision<OfferedFileEvent> decideAgain(OfferFile offer, FileOffered before) {
        return offered(offer).equals(before) ? nothing() : refuse(OFFER_ID_TAKEN);
    }

    private static Stream<Rule> rules() {
        return Stream.of(
                new Rule(EMPTY_FILE, offer -> offer.manifest().documents().isEmpty()),
                new Rule(
                        TOO_MANY_DOCUMENTS,
                        offer -> offer.manifest().documents().size() > DossierManifest.MAX_DOCUMENTS),
                new Rule(FILE_TOO_LARGE, offer -> offer.manifest().totalBytes() > DossierManifest.MAX_TOTAL_BYTES),
                new Rule(DOCUMENT_NAMED_TWICE, offer -> offer.manifest().namesADocumentTwice()),
                new Rule(SENT_TO_ITSELF, offer -> offer.from().equals(offer.to())),
                new Rule(DUE_BEFORE_OFFER, offer -> offer.term().dueOn().isBefore(offer.on())),
                new Rule(
                        RETURN_TO_ANOTHER_BODY,
                        offer -> offer.answers()
                                .filter(earlier -> returnsElsewhere(offer, earlier))
                                .isPresent()),
                new Rule(
                        REDIRECTED_TO_THE_SAME_BODY,
                        offer -> offer.answers()
                                .filter(earlier -> redirectsBack(offer, earlier))
                                .isPresent()));
    }

    private static boolean returnsElsewhere(OfferFile offer, EarlierOffer earlier) {
        return switch (earlier.relation()) {
            case RETURNS -> !offer.to().equals(earlier.from()) || !offer.from().equals(earlier.to());
            case REDIRECTS -> false;
        };
    }

    private static boolean redirectsBack(OfferFile offer, EarlierOffer earlier) {
        return switch (earlier.relation()) {
            case RETURNS -> false;
            case REDIRECTS -> offer.to().equals(earlier.to());
        };
    }

    private static FileOfferedOnArticles offered(OfferFile offer) {
        return new FileOfferedOnArticles(
                offer.offerId(),
                offer.subject(),
                offer.from(),
                offer.to(),
                offer.custodyEpoch(),
                offer.legalBasis(),
                offer.manifest(),
                offer.manifest().root(),
                offer.term(),
                offer.answers(),
                offer.checkpoint(),
                offer.on());
    }
}
