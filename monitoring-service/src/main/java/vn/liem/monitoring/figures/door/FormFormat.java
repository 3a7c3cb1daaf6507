package vn.liem.monitoring.figures.door;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Optional;
import vn.liem.monitoring.figures.Report;

/** As what a filled form is given away. */
public enum FormFormat {
    /** For signature. */
    PDF("application/pdf") {
        @Override
        byte[] bytes(Paper paper, FilledForm filled) {
            return PaperAsPdf.of(paper.in(Optional.of(filled)));
        }
    },
    /** To go on with. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        byte[] bytes(Paper paper, FilledForm filled) {
            return FormAsXlsx.of(paper, filled);
        }
    };

    private final String type;

    FormFormat(String type) {
        this.type = type;
    }

    abstract byte[] bytes(Paper paper, FilledForm filled);

    /** The answer that carries the file. */
    Response answer(Paper paper, FilledForm filled) {
        Report report = paper.sheet().reported().report();
        String name = "%s-%s-%s.%s"
                .formatted(filled.form().code(), report.from(), report.to(), name().toLowerCase(Locale.ROOT));
        return Response.ok(bytes(paper, filled))
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
