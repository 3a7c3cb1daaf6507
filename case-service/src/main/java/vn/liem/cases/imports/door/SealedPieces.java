package vn.liem.cases.imports.door;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
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

    /** Base64 writes three bytes as four characters. */
    private static final int PIECE_BYTES = FreeText.MAX_BYTES / 4 * 3;

    /** The subject whose key seals what an import brought. */
    static StreamId subject(UUID job) {
        return StreamId.of("import", job);
    }

    List<String> seal(UUID job, String what, byte[] bytes) {
        PublicSealingKey key = keys.keyOf(subject(job));
        List<String> pieces = new ArrayList<>();
        for (int start = 0; start < bytes.length; start += PIECE_BYTES) {
            byte[] piece = Arrays.copyOfRange(bytes, start, Math.min(bytes.length, start + PIECE_BYTES));
            FreeText text = new FreeText(Base64.getEncoder().encodeToString(piece));
            pieces.add(Sealer.seal(key, context(what, pieces.size()), text).value());
        }
        return pieces;
    }

    byte[] open(LookUp who, String what, List<String> pieces) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int start = 0; start < pieces.size(); start += SubjectKeys.MAX_BATCH) {
            List<SealedAt> some = new ArrayList<>();
            for (int i = start; i < Math.min(pieces.size(), start + SubjectKeys.MAX_BATCH); i++) {
                some.add(new SealedAt(new SealedText(pieces.get(i)), context(what, i)));
            }
            keys.open(who, some)
                    .forEach(opened -> bytes.writeBytes(Base64.getDecoder().decode(clear(opened))));
        }
        return bytes.toByteArray();
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
