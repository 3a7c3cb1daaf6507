package vn.liem.notification.clock;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.liem.notification.clock.ClockEnd.How;
import vn.liem.notification.clock.NotedAppraisalStep.Step;
import vn.liem.procedure.Profile;
import vn.liem.procedure.clock.ClockRule;
import vn.liem.procedure.counting.Start;
import vn.liem.procedure.due.DueAnswer;
import vn.liem.procedure.due.DueAnswer.Due;
import vn.liem.procedure.due.DueDates;
import vn.liem.procedure.due.DueQuestion;
import vn.liem.procedure.due.NetTime;
import vn.liem.procedure.due.NetTime.Wait;
import vn.liem.procedure.law.Limit.Countable;

/**
 * The clocks of a request for an expertise or a valuation: it is to be delivered within hours of the decision, by the body that
 * asks. The time of the body that is asked runs from the receipt of the complete file, stands still while documents
 * are awaited, and ends with the conclusion. Both are counted from all that was noted together, by legal days.
 */
final class AppraisalClocks {

    private static final Comparator<Noted> BY_DAY = Comparator.comparing(Noted::occurredOn)
            .thenComparing(Noted::reference)
            .thenComparing(Noted::event);

    private final Profile profile;
    private final NetTime net;

    AppraisalClocks(Profile profile) {
        this.profile = profile;
        this.net = new NetTime(profile);
    }

    Map<ClockKey, ClockLine> of(List<Noted> noted) {
        return only(NotedAppraisal.class, noted)
                .findFirst()
                .map(request -> Stream.concat(
                                Stream.of(delivery(request, noted)),
                                steps(Step.RECEIVED, noted)
                                        .limit(1)
                                        .map(receipt -> new Course(request, receipt, noted).line()))
                        .collect(Collectors.toMap(ClockLine::key, line -> line)))
                .orElseGet(Map::of);
    }

    /** The request is to reach the body that is asked within hours; whatever that body did first shows that it had it. */
    private ClockLine delivery(NotedAppraisal request, List<Noted> noted) {
        ClockRule rule = AppraisalClock.rule(profile, request.kind().delivery());
        DueQuestion question =
                DueQuestion.of(rule.cases().getFirst().rows().getFirst(), new Start.OnDay(request.occurredOn()));
        Optional<ClockEnd> end = only(NotedAppraisalStep.class, noted)
                .filter(step -> step.step().isOfBodyAsked())
                .min(BY_DAY)
                .map(step -> new ClockEnd(step.occurredOn(), step.event(), How.MET));
        return new AppraisalClock(
                        profile,
                        rule,
                        request,
                        Optional.of(request.unit()),
                        request.recordedOn(),
                        Optional.empty(),
                        end,
                        Optional.empty())
                .line(new DueDates(profile).answer(question), Optional.empty());
    }

    /** One request from its receipt on. */
    private final class Course {

        private final NotedAppraisal request;
        private final NotedAppraisalStep receipt;
        private final List<NotedAppraisalStep> askings;
        private final List<NotedAppraisalStep> provisions;
        private final List<Countable> extensions;
        private final Optional<NotedAppraisalStep> over;
        private final DueQuestion question;

        Course(NotedAppraisal request, NotedAppraisalStep receipt, List<Noted> noted) {
            this.request = request;
            this.receipt = receipt;
            this.askings = steps(Step.DOCUMENTS_ASKED, noted).toList();
            this.provisions = steps(Step.DOCUMENTS_PROVIDED, noted).toList();
            this.extensions = only(NotedExtension.class, noted)
                    .filter(one -> one.clock().equals(request.kind().clock()))
                    .sorted(BY_DAY)
                    .map(NotedExtension::granted)
                    .toList();
            this.over = Stream.concat(steps(Step.CONCLUDED, noted), steps(Step.DECLINED, noted))
                    .min(BY_DAY);
            this.question = switch (request.kind()) {
                case EXPERTISE -> net.expertise(receipt.occurredOn(), request.matter(), request.dueOn());
                case VALUATION -> net.valuation(receipt.occurredOn(), request.dueOn());
            };
        }

        ClockLine line() {
            Optional<NotedAppraisalStep> standing = standsStillWith();
            List<Wait> waits =
                    standing.map(open -> waitsFrom(open.occurredOn())).orElseGet(() -> waitsFrom(LocalDate.MAX));
            Optional<ClockEnd> end = over.map(Course::ended)
                    .or(() -> standing.map(open -> new ClockEnd(open.occurredOn(), open.event(), How.STOPPED)));
            return new AppraisalClock(
                            profile,
                            AppraisalClock.rule(profile, request.kind().clock()),
                            receipt,
                            Optional.of(request.body()),
                            receipt.recordedOn(),
                            request.dueOn(),
                            end,
                            standing.map(Noted::occurredOn))
                    .line(net.answer(question, extensions, waits), bound());
        }

        private static ClockEnd ended(NotedAppraisalStep by) {
            return new ClockEnd(by.occurredOn(), by.event(), by.step() == Step.CONCLUDED ? How.MET : How.STOPPED);
        }

        /** The first letter whose documents have not come and which was written before the time ran out. */
        private Optional<NotedAppraisalStep> standsStillWith() {
            return over.isPresent()
                    ? Optional.empty()
                    : askings.stream()
                            .filter(asking -> cameOn(asking).isEmpty())
                            .filter(asking -> stopsWith(asking.occurredOn()))
                            .findFirst();
        }

        private boolean stopsWith(LocalDate askedOn) {
            return switch (net.answer(question, extensions, waitsFrom(askedOn))) {
                case Due due -> !askedOn.isAfter(due.counted().due());
                // A day that the document states by itself is not moved by any waiting.
                case DueAnswer.NoDate _, DueAnswer.Wrong _ -> false;
            };
        }

        /** The waits that began by that day; one that still goes on has no days yet. */
        private List<Wait> waitsFrom(LocalDate day) {
            return askings.stream()
                    .filter(asking -> !asking.occurredOn().isAfter(day))
                    .map(asking -> new Wait(asking.occurredOn(), untilOf(asking)))
                    .toList();
        }

        private LocalDate untilOf(NotedAppraisalStep asking) {
            LocalDate until =
                    cameOn(asking).or(() -> over.map(Noted::occurredOn)).orElse(asking.occurredOn());
            return until.isBefore(asking.occurredOn()) ? asking.occurredOn() : until;
        }

        private Optional<LocalDate> cameOn(NotedAppraisalStep asking) {
            return provisions.stream()
                    .filter(one -> one.asking().equals(asking.asking()))
                    .map(Noted::occurredOn)
                    .findFirst();
        }

        private Optional<NetTime.Bound> bound() {
            return extensions.isEmpty() ? Optional.empty() : Optional.of(net.bound(question, extensions));
        }
    }

    private static Stream<NotedAppraisalStep> steps(Step step, List<Noted> noted) {
        return only(NotedAppraisalStep.class, noted)
                .filter(one -> one.step() == step)
                .sorted(BY_DAY);
    }

    private static <T> Stream<T> only(Class<T> type, List<Noted> noted) {
        return noted.stream().filter(type::isInstance).map(type::cast);
    }
}
