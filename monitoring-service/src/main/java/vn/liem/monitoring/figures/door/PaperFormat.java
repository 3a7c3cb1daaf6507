package vn.liem.monitoring.figures.door;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Optional;
import vn.liem.service.door.Query;

/** The forms in which a report is given away as a file. */
enum PaperFormat {
    CSV("text/csv;charset=UTF-8", "csv") {
        @Override
        byte[] bytes(Paper paper) {
            return PaperAsCsv.of(paper);
        }
    },
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx") {
        @Override
        byte[] bytes(Paper paper) {
            return PaperAsXlsx.of(paper);
        }
    },
    PDF("application/pdf", "pdf") {
        @Override
        byte[] bytes(Paper paper) {
            return PaperAsPdf.of(paper);
        }
    };

    private final String type;
    private final String suffix;

    PaperFormat(String type, String suffix) {
        this.type = type;
        this.suffix = suffix;
    }

    /** Its media type. */
    String type() {
        return type;
    }

    abstract byte[] bytes(Paper paper);

    /** The form that a request asks for; nothing where it asks for JSON, or for none. */
    static Optional<PaperFormat> asked(Query query) {
        return query.text("format").filter("json"::equals).isPresent()
                ? Optional.empty()
                : query.code("format", values()).map(code -> valueOf(code.toUpperCase(Locale.ROOT)));
    }

    /** The answer that carries the file. */
    Response answer(Paper paper) {
        String name = "bao-cao-%s-%s.%s"
                .formatted(
                        paper.sheet().reported().report().from(),
                        paper.sheet().reported().report().to(),
                        suffix);
        return Response.ok(bytes(paper))
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
