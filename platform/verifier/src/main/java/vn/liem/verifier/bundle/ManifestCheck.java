package vn.liem.verifier.bundle;

import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.liem.verifier.Hash;

/** The list of a dossier's documents as an offer shows it, and its root ({@code docs/handover.md}). */
final class ManifestCheck {

    private static final String HEADING = "liem-dossier-manifest/1";

    private final List<Json> documents;

    private ManifestCheck(List<Json> documents) {
        this.documents = documents;
    }

    static ManifestCheck of(Spoken offer) {
        return new ManifestCheck(offer.members("manifest")
                .items("documents")
                .orElseThrow(() -> Unreadable.because("body_not_known", offer.place(), "manifest")));
    }

    int size() {
        return documents.size();
    }

    /** The bytes of all documents together. */
    long bytes() {
        return documents.stream()
                .mapToLong(document -> whole(document, "bytes"))
                .sum();
    }

    String root() {
        StringBuilder text = new StringBuilder(HEADING).append('\n');
        text.append(size()).append(' ').append(bytes()).append('\n');
        for (Json document : documents) {
            text.append(text(document, "sha256")).append(' ');
            text.append(whole(document, "bytes")).append(' ');
            text.append(whole(document, "pages")).append(' ');
            text.append(text(document, "documentNumber")).append('\n');
        }
        return Hash.over(text.toString().getBytes(StandardCharsets.UTF_8)).hex();
    }

    /** Says each document with its hash, so that whoever has it can compare. */
    void say(Findings found) {
        documents.forEach(document -> found.proven(
                "document", text(document, "documentNumber"), whole(document, "bytes"), text(document, "sha256")));
    }

    private static String text(Json document, String name) {
        return member(document).text(name).orElseThrow(() -> notKnown(name));
    }

    private static long whole(Json document, String name) {
        return member(document).whole(name).orElseThrow(() -> notKnown(name));
    }

    private static Json.Members member(Json document) {
        if (document instanceof Json.Members members) {
            return members;
        }
        throw notKnown("documents");
    }

    private static Unreadable notKnown(String name) {
        return Unreadable.because("body_not_known", "manifest", name);
    }
}
