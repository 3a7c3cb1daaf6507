package vn.liem.cases.discipline;

import java.time.LocalDate;

/**
 * A decision was annulled by who may annul it (hủy bỏ quyết định kỷ luật): it was decided, and stands no longer.
 *
 * @param by the body that annulled it
 */
public record DisciplineAnnulment(String decisionNo, String documentNo, LocalDate annulledOn, String by) {}
