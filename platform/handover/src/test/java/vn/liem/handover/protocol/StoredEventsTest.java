package vn.liem.handover.protocol;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.liem.handover.protocol.Example.CASE;
import static vn.liem.handover.protocol.Example.MONDAY;
import static vn.liem.handover.protocol.Example.OFFER;
import static vn.liem.handover.protocol.Example.POLICE;
import static vn.liem.handover.protocol.Example.PROCURACY;
import static vn.liem.handover.protocol.Example.TERM;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.EventBody;
import vn.liem.handover.protocol.EarlierOffer.Relation;
import vn.liem.handover.protocol.OfferedFileEvent.FileOfferedOnArticles;
import vn.liem.kernel.SealedText;
import vn.liem.testsupport.EventCodec;
import vn.liem.testsupport.FrozenEvents;
import vn.liem.testsupport.contract.PublishedContracts;

class StoredEventsTest {

    private static final class StoresCodec implements EventCodec {
        @Override
        public byte[] write(Object event) {
            return BodyCodec.encode(event).bytes();
        }

        @Override
        public <T> T read(byte[] json, Class<T> type) {
            return BodyCodec.decode(new EventBody(json), type);
        }
    }

    @TestFactory
    Stream<DynamicTest> every_event_reads_as_it_was_frozen() {
        return FrozenEvents.of(new StoresCodec(), HandoverEvent.class);
    }

    @TestFactory
    Stream<DynamicTest> every_event_has_its_schema() {
        return PublishedContracts.of("handover", HandoverEvent.class);
    }

    /** The bound on documents is there for this: the store refuses a larger body. */
    @Test
    void the_largest_offer_fits_into_an_event() {
        String widest = "ệ".repeat(DossierDocument.MAX_NUMBER_LENGTH - 3);
        List<DossierDocument> most = IntStream.range(0, DossierManifest.MAX_DOCUMENTS)
                .mapToObj(i -> new DossierDocument(
                        widest + (100 + i), new Sha256("f".repeat(64)), DossierManifest.MAX_TOTAL_BYTES, 999_999))
                .toList();
        DossierManifest manifest = new DossierManifest(most);
        EventBody body = BodyCodec.encode(new FileOfferedOnArticles(
                OFFER,
                CASE,
                new UnitCode("ệ".repeat(UnitCode.MAX_LENGTH)),
                PROCURACY,
                Custody.MAX_EPOCH_TO_END,
                largestBasis(),
                manifest,
                manifest.root(),
                TERM,
                Optional.of(new EarlierOffer(new UUID(1, 2), POLICE, PROCURACY, Relation.REDIRECTS)),
                new SignedCheckpoint("\n".repeat(1) + "x".repeat(SignedCheckpoint.MAX_LENGTH - 1)),
                MONDAY));
        assertTrue(body.bytes().length <= EventBody.MAX_BYTES);
    }

    /** With a note of 1 000 characters of three bytes, filled up and sealed: 4 226 characters. */
    private static LegalBasis largestBasis() {
        CitedArticle longest = new CitedArticle(
                CitedLaw.LAW_ON_EXECUTION_OF_CRIMINAL_JUDGMENTS,
                Optional.of("99999/2025"),
                "9999đ",
                Optional.of("999đ"),
                Optional.of("đ9"));
        return new LegalBasis(
                Collections.nCopies(LegalBasis.MAX_ARTICLES, longest),
                Optional.of(new SealedText("s1." + "k".repeat(64) + "." + "A".repeat(4_226))));
    }
}
