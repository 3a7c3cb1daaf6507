package vn.liem.notification.clock;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.liem.procedure.Profile;
import vn.liem.procedure.law.Answer;
import vn.liem.procedure.law.Clause;
import vn.liem.procedure.law.OffenceClass;

/**
 * How serious a case is (loại tội phạm) on a day: as its heaviest offence that was recorded by then, or, where none was
 * yet, the heaviest that was recorded later, since the act was the same.
 */
final class ClassOfCase {

    private final Profile profile;
    private final List<NotedOffence> offences;

    ClassOfCase(Profile profile, List<Noted> noted) {
        this.profile = profile;
        this.offences = noted.stream()
                .filter(NotedOffence.class::isInstance)
                .map(NotedOffence.class::cast)
                .sorted(Comparator.comparing(NotedOffence::occurredOn).thenComparing(NotedOffence::event))
                .toList();
    }

    Answer<OffenceClass> on(LocalDate day) {
        List<NotedOffence> exact = offences.stream()
                .filter(offence -> offence.clause().isPresent())
                .toList();
        List<NotedOffence> byThen = exact.stream()
                .filter(offence -> !offence.occurredOn().isAfter(day))
                .toList();
        return exact.isEmpty() ? withoutClause(offences) : heaviest(byThen.isEmpty() ? exact : byThen);
    }

    private Answer<OffenceClass> heaviest(List<NotedOffence> known) {
        return profile.offences()
                .classOfCase(known.stream()
                        .flatMap(offence ->
                                offence.clause().stream().map(clause -> new Clause(offence.article(), clause)))
                        .toList());
    }

    private Answer<OffenceClass> withoutClause(List<NotedOffence> known) {
        Optional<String> article = known.stream().findFirst().map(NotedOffence::article);
        return article.<Answer<OffenceClass>>map(named -> Answer.notKnown(
                        "Không tính được: chưa xác định khoản của Điều %s Bộ luật Hình sự.".formatted(named),
                        "Cannot be computed: which clause of Art. %s of the Penal Code applies is unknown."
                                .formatted(named)))
                .orElseGet(() -> profile.offences().classOfCase(List.of()));
    }
}
