package vn.liem.registers.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.liem.registers.answer.FileSentences;

/**
 * The parts of a workbook, which is a ZIP file. Only those that are asked for are unpacked, each as a stream: a small file may
 * hold a very large one.
 */
final class WorkbookParts {

    /** The most that a part unpacks to, in bytes. */
    static final long MAX_UNPACKED_BYTES = 256L * 1024 * 1024;

    private final byte[] zip;
    private final Map<String, ZipDirectory.Packed> parts = new HashMap<>();

    private WorkbookParts(byte[] zip) {
        this.zip = zip;
    }

    /** Looks at what a file holds; what would make it unsafe or unclear is refused. */
    static WorkbookParts of(byte[] bytes) throws IOException, UnreadableWorkbook {
        WorkbookParts workbook = new WorkbookParts(bytes);
        for (Map.Entry<String, ZipDirectory.Packed> file :
                ZipDirectory.of(bytes).entrySet()) {
            String name = nameOf(file.getKey());
            refuseProgramsAndLinks(name);
            if (workbook.parts.put(name, file.getValue()) != null) {
                throw UnreadableWorkbook.broken();
            }
        }
        return workbook;
    }

    private static void refuseProgramsAndLinks(String name) throws UnreadableWorkbook {
        if (name.endsWith("vbaproject.bin") || name.startsWith("xl/macrosheets/")) {
            throw UnreadableWorkbook.because(FileSentences.holdsPrograms());
        }
        if (name.startsWith("xl/externallinks/")) {
            throw UnreadableWorkbook.because(FileSentences.drawsOnOtherFiles());
        }
    }

    /** A part from its beginning. */
    Optional<InputStream> open(String name) throws IOException, UnreadableWorkbook {
        ZipDirectory.Packed part = parts.get(name);
        if (part == null) {
            return Optional.empty();
        }
        if (part.bytes() > MAX_UNPACKED_BYTES) {
            throw UnreadableWorkbook.overLimit(OverLimit.unpacked());
        }
        return Optional.of(new PartStream(zip, part));
    }

    /** Names are the same in whatever case; some programs part folders the other way. */
    static String nameOf(String name) {
        return name.replace('\\', '/').toLowerCase(Locale.ROOT);
    }
}
