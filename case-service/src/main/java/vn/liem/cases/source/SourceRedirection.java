package vn.liem.cases.source;

import java.time.LocalDate;
import java.util.Optional;

/** The receiver forwarded the source to the competent body (chuyển đến cơ quan có thẩm quyền). */
public record SourceRedirection(LocalDate redirectedOn, Optional<String> redirectedTo) {}
