package vn.liem.handover.protocol;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A document of the manifest that did not arrive as it was sent. */
public record Mismatch(String documentNumber, Kind kind) {

    /** What is wrong with it. */
    public enum Kind {
        /** It is not there (thiếu). */
        MISSING,
        /** Something else is there under its number (sai khác). */
        ALTERED
    }

    /** Compares what was sent with what was found, in the order of the manifest; empty when all of it arrived. */
    public static List<Mismatch> between(DossierManifest sent, List<FoundDocument> found) {
        Map<String, FoundDocument> byNumber = found.stream()
                .collect(Collectors.toMap(FoundDocument::documentNumber, Function.identity(), (first, _) -> first));
        return sent.documents().stream()
                .flatMap(
                        document -> of(document, Optional.ofNullable(byNumber.get(document.documentNumber()))).stream())
                .toList();
    }

    private static Optional<Mismatch> of(DossierDocument sent, Optional<FoundDocument> found) {
        if (found.isEmpty()) {
            return Optional.of(new Mismatch(sent.documentNumber(), Kind.MISSING));
        }
        boolean same = found.get().sha256().equals(sent.sha256()) && found.get().bytes() == sent.bytes();
        return same ? Optional.empty() : Optional.of(new Mismatch(sent.documentNumber(), Kind.ALTERED));
    }
}
