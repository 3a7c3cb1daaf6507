package vn.liem.registers.row;

import static vn.liem.registers.row.CellForm.codeOf;
import static vn.liem.registers.row.Column.DAY;
import static vn.liem.registers.row.Column.TEXT;

import java.time.LocalDate;
import java.util.Optional;

/** An information source on crime (nguồn tin về tội phạm). */
public record SourceRow(
        String sourceNo,
        Kind kind,
        Channel channel,
        Optional<String> subject,
        Optional<String> aboutUnit,
        Field field,
        String sentBy,
        LocalDate sentOn,
        Optional<String> receivedBy,
        Optional<LocalDate> receivedOn,
        Optional<LocalDate> redirectedOn,
        Optional<Decision> decision,
        Optional<LocalDate> decidedOn,
        Optional<String> caseNo)
        implements RegisterRow {

    static final Column<String> SOURCE_NO = Column.key("source_no", TEXT);
    static final Column<Kind> KIND = Column.required("kind", codeOf(Kind.class));
    static final Column<Channel> CHANNEL = Column.required("channel", codeOf(Channel.class));
    static final Column<Optional<String>> SUBJECT = Column.optional("subject", TEXT);
    static final Column<Optional<String>> ABOUT_UNIT =
            Column.optional("about_unit", TEXT).to(Target.UNIT);
    static final Column<Field> FIELD = Column.required("field", codeOf(Field.class));
    static final Column<String> SENT_BY = Column.required("sent_by", TEXT).to(Target.UNIT);
    static final Column<LocalDate> SENT_ON = Column.required("sent_on", DAY);
    static final Column<Optional<String>> RECEIVED_BY =
            Column.optional("received_by", TEXT).to(Target.UNIT);
    static final Column<Optional<LocalDate>> RECEIVED_ON = Column.optional("received_on", DAY);
    static final Column<Optional<LocalDate>> REDIRECTED_ON = Column.optional("redirected_on", DAY);
    static final Column<Optional<Decision>> DECISION = Column.optional("decision", codeOf(Decision.class));
    static final Column<Optional<LocalDate>> DECIDED_ON = Column.optional("decided_on", DAY);
    static final Column<Optional<String>> CASE_NO =
            Column.optional("case_no", TEXT).to(Target.CASE);

    static final RegisterTable<SourceRow> TABLE = RegisterTable.of(
                    Register.SOURCES,
                    SourceRow.class,
                    cells -> new SourceRow(
                            cells.get(SOURCE_NO),
                            cells.get(KIND),
                            cells.get(CHANNEL),
                            cells.get(SUBJECT),
                            cells.get(ABOUT_UNIT),
                            cells.get(FIELD),
                            cells.get(SENT_BY),
                            cells.get(SENT_ON),
                            cells.get(RECEIVED_BY),
                            cells.get(RECEIVED_ON),
                            cells.get(REDIRECTED_ON),
                            cells.get(DECISION),
                            cells.get(DECIDED_ON),
                            cells.get(CASE_NO)))
            .with(SOURCE_NO, SourceRow::sourceNo)
            .with(KIND, SourceRow::kind)
            .with(CHANNEL, SourceRow::channel)
            .with(SUBJECT, SourceRow::subject)
            .with(ABOUT_UNIT, SourceRow::aboutUnit)
            .with(FIELD, SourceRow::field)
            .with(SENT_BY, SourceRow::sentBy)
            .withFirst(SENT_ON, SourceRow::sentOn)
            .with(RECEIVED_BY, SourceRow::receivedBy)
            .with(RECEIVED_ON, SourceRow::receivedOn)
            .with(REDIRECTED_ON, SourceRow::redirectedOn)
            .with(DECISION, SourceRow::decision)
            .with(DECIDED_ON, SourceRow::decidedOn)
            .with(CASE_NO, SourceRow::caseNo)
            .notBefore(RECEIVED_ON, SENT_ON)
            .notBefore(REDIRECTED_ON, RECEIVED_ON)
            .notBefore(DECIDED_ON, RECEIVED_ON);

    /** Denunciation of crime (tố giác), crime report (tin báo), proposal to institute (kiến nghị khởi tố). */
    public enum Kind implements Code {
        DENUNCIATION_OF_CRIME,
        CRIME_REPORT,
        PROPOSAL_TO_INSTITUTE
    }

    /** How it came. */
    public enum Channel implements Code {
        CITIZEN,
        INSPECTION,
        AUDIT,
        EXAMINATION,
        SELF_INSPECTION,
        PARTY_SUPERVISION,
        PEOPLES_COUNCIL,
        FATHERLAND_FRONT,
        PRESS,
        PROCURACY
    }

    /** What was decided on it. */
    public enum Decision implements Code {
        INSTITUTED,
        NOT_INSTITUTED,
        SUSPENDED
    }

    @Override
    public RegisterTable<SourceRow> table() {
        return TABLE;
    }
}
