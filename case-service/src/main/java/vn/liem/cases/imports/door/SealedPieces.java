package vn.liem.cases.imports.door;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import vn.liem.cases.person.LookUp;
import vn.liem.cases.person.door.SealedAt;
import vn.liem.cases.person.door.SubjectKeys;
import vn.liem.kernel.SealedText;
import vn.liem.kernel.StreamId;
import vn.liem.security.seal.FreeText;
import vn.liem.security.seal.Opened;
import vn.liem.security.seal.PublicSealingKey;
import vn.liem.security.seal.Sealer;

/**
 * Bytes of an import as pieces of text under the key of the import. They travel as Base64, since a text is brought into
 * Unicode's form C when it is sealed and a file must come back as it was.
 */
record SealedPieces(SubjectKeys keys) {

    private static final int PIECE_CHARS = FreeText.MAX_BYTES;

    /** The subject whose key seals what an import brought. */
    static StreamId subject(UUID job) {
        return StreamId.of("import", job);
    }

    List<String> seal(UUID job, String what, byte[] bytes) {
        PublicSealingKey key = keys.keyOf(subject(job));
        String text = Base64.getEncoder().encodeToString(bytes);
        List<String> pieces = new ArrayList<>();
        for (int start = 0; start < text.length(); start += PIECE_CHARS) {
            FreeText piece = new FreeText(text.substring(start, Math.min(text.length(), start + PIECE_CHARS)));
            pieces.add(Sealer.seal(key, context(what, pieces.size()), piece).value());
        }
        return pieces;
    }

    byte[] open(LookUp who, String what, List<String> pieces) {
        StringBuilder text = new StringBuilder();
        for (int start = 0; start < pieces.size(); start += SubjectKeys.MAX_BATCH) {
            List<SealedAt> some = new ArrayList<>();
            for (int i = start; i < Math.min(pieces.size(), start + SubjectKeys.MAX_BATCH); i++) {
                some.add(new SealedAt(new SealedText(pieces.get(i)), context(what, i)));
            }
            keys.open(who, some).forEach(opened -> text.append(clear(opened)));
        }
        return Base64.getDecoder().decode(text.toString());
    }

    private static String clear(Opened opened) {
        return switch (opened) {
            case Opened.Text(var text) -> text.value();
            case Opened.Erased() -> throw new IllegalStateException("the key of an import was destroyed");
            case Opened.Unreadable() -> throw new IllegalStateException("a piece of an import was altered");
        };
    }

    private static String context(String what, int piece) {
        return "import." + what + "/" + piece;
    }
}
