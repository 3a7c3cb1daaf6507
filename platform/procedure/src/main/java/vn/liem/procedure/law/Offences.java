package vn.liem.procedure.law;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.liem.procedure.Wording;
import vn.liem.procedure.law.Answer.Known;
import vn.liem.procedure.law.Answer.NotKnown;

/** The offences that the profile has; the list is open, and what it lacks it says. */
public record Offences(List<OffenceClause> clauses) {

    public Offences {
        clauses = List.copyOf(clauses);
    }

    /** The row of the clause. */
    public Optional<OffenceClause> find(Clause clause) {
        return clauses.stream().filter(row -> row.clause().equals(clause)).findFirst();
    }

    /** How serious the crime of the clause is. */
    public Answer<OffenceClass> classOf(Clause clause) {
        return find(clause)
                .<Answer<OffenceClass>>map(row -> new Known<>(row.seriousness()))
                .orElseGet(() -> unknown(clause));
    }

    /** Whether somebody accused of the clause is detained on narrower grounds (CPC 119(3)). */
    public boolean isDetainedNarrowly(Clause clause) {
        return find(clause).filter(OffenceClause::detainedNarrowly).isPresent();
    }

    /**
     * How serious a case is: as serious as the heaviest crime in it. A clause the profile lacks leaves this open, unless
     * another one is as serious as can be.
     */
    public Answer<OffenceClass> classOfCase(Collection<Clause> charged) {
        var unknown = new ArrayList<Wording>();
        var heaviest = Optional.<OffenceClass>empty();
        for (var clause : charged) {
            switch (classOf(clause)) {
                case Known<OffenceClass>(var found) ->
                    heaviest = Optional.of(heaviest.map(found::orHeavier).orElse(found));
                case NotKnown<OffenceClass>(var why) -> unknown.add(why);
            }
        }
        if (!unknown.isEmpty() && !heaviest.equals(Optional.of(OffenceClass.ESPECIALLY))) {
            return new NotKnown<>(unknown.getFirst());
        }
        return heaviest.<Answer<OffenceClass>>map(Known::new)
                .orElseGet(() -> Answer.notKnown(
                        "Không tính được: vụ án chưa có điều khoản của tội danh.",
                        "Cannot be computed: no clause of an offence is recorded in the case."));
    }

    private static Answer<OffenceClass> unknown(Clause clause) {
        return Answer.notKnown(
                "Không tính được: chưa xác định loại tội phạm tại khoản %s Điều %s Bộ luật Hình sự."
                        .formatted(clause.number(), clause.article()),
                "Cannot be computed: class of %s of the Penal Code unknown.".formatted(clause.cited()));
    }
}
