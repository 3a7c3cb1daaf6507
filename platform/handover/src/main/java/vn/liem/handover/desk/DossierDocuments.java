package vn.liem.handover.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.liem.handover.desk.DocumentStore.Put;
import vn.liem.handover.protocol.DossierDocument;
import vn.liem.handover.protocol.DossierManifest;
import vn.liem.handover.protocol.FoundDocument;

/** The documents of an offer as the receiver has them: looked for in his store, fetched from the sender, hashed anew. */
public final class DossierDocuments {

    private final DocumentStore store;
    private final FetchDocument fetch;

    /** Looks in a store, and asks others for what it lacks. */
    public DossierDocuments(DocumentStore store, FetchDocument fetch) {
        this.store = store;
        this.fetch = fetch;
    }

    /**
     * What is found of a manifest.
     *
     * @param source the log of the sender
     * @param maxBytes how much is fetched and hashed at the most: what would go beyond is not found this time
     */
    List<FoundDocument> find(String source, DossierManifest manifest, long maxBytes) {
        List<FoundDocument> found = new ArrayList<>();
        long spent = 0;
        for (DossierDocument document : manifest.documents()) {
            spent += document.bytes();
            if (spent <= maxBytes) {
                find(source, document).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<FoundDocument> find(String source, DossierDocument document) {
        Optional<FoundDocument> stored = store.readAgain(document.sha256())
                .map(content -> new FoundDocument(document.documentNumber(), content.sha256(), content.bytes()));
        boolean sound = stored.filter(content -> content.sha256().equals(document.sha256()))
                .isPresent();
        return sound ? stored : fetch(source, document).or(() -> stored);
    }

    private Optional<FoundDocument> fetch(String source, DossierDocument document) {
        Optional<InputStream> sent = fetch.from(source, document.sha256());
        if (sent.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream content = sent.get()) {
            return switch (store.put(content, document.sha256(), document.bytes())) {
                case Put.Stored(var sha256, var bytes) ->
                    Optional.of(new FoundDocument(document.documentNumber(), sha256, bytes));
                case Put.Altered(var sha256, var bytes) ->
                    Optional.of(new FoundDocument(document.documentNumber(), sha256, bytes));
                case Put.TooLarge _, Put.Empty _, Put.NoRoom _ -> Optional.empty();
            };
        } catch (IOException | UncheckedIOException e) {
            // A line that breaks while a document comes over: it is missing this time and fetched again.
            return Optional.empty();
        }
    }
}
