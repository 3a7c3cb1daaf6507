package vn.liem.monitoring.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.liem.monitoring.dossier.Law;
import vn.liem.monitoring.fact.AccusedFact;
import vn.liem.monitoring.fact.AppraisalFact;
import vn.liem.monitoring.fact.AssetFact;
import vn.liem.monitoring.fact.CaseFact;
import vn.liem.monitoring.fact.ClockFact;
import vn.liem.monitoring.fact.CustodyFact;
import vn.liem.monitoring.fact.DecisionFact;
import vn.liem.monitoring.fact.DirectiveFact;
import vn.liem.monitoring.fact.DisciplineFact;
import vn.liem.monitoring.fact.Fact;
import vn.liem.monitoring.fact.HandOverFact;
import vn.liem.monitoring.fact.InterferenceFact;
import vn.liem.monitoring.fact.MeetingFact;
import vn.liem.monitoring.fact.ObligationFact;
import vn.liem.monitoring.fact.OfficerFact;
import vn.liem.monitoring.fact.PetitionFact;
import vn.liem.monitoring.fact.ProposalFact;
import vn.liem.monitoring.fact.SourceFact;
import vn.liem.monitoring.fact.StepFact;
import vn.liem.monitoring.fact.SupervisionFact;
import vn.liem.monitoring.fact.UnitFact;
import vn.liem.monitoring.timeline.Happening.Kind;
import vn.liem.monitoring.word.DirectiveTerms;
import vn.liem.monitoring.word.DisciplineTerms;
import vn.liem.monitoring.word.Terms;
import vn.liem.procedure.Wording;
import vn.liem.procedure.journey.ProceduralDecision;
import vn.liem.procedure.machine.Step;

/** What each fact of a case says of legal days. */
record Happenings(Law law) {

    /** What a fact says; nothing of what has no place on the timeline of a case. */
    List<Happening> of(Fact fact) {
        return switch (fact) {
            case CaseFact each -> registered(each);
            case AccusedFact somebody -> accused(somebody);
            case DecisionFact decision -> List.of(decision(decision));
            case StepFact step -> List.of(step(step));
            case HandOverFact each -> handOver(each);
            case ClockFact clock -> clock(clock);
            case ObligationFact obligation -> MoneyHappenings.of(obligation);
            case AssetFact asset -> MoneyHappenings.of(asset);
            case DirectiveFact directive -> directive(directive);
            case AppraisalFact appraisal -> appraisal(appraisal);
            case DisciplineFact matter -> discipline(matter);
            case SupervisionFact item -> supervision(item);
            // Custody follows from hand-overs, what waits has not happened, and reports of interference are read
            // elsewhere.
            case CustodyFact _,
                    OfficerFact _,
                    ProposalFact _,
                    InterferenceFact _,
                    MeetingFact _,
                    SourceFact _,
                    PetitionFact _,
                    UnitFact _ -> List.of();
        };
    }

    private static List<Happening> registered(CaseFact each) {
        List<Happening> all = new ArrayList<>();
        all.add(
                each.itemType().equals("matter")
                        ? Happening.of(
                                "registered", each.registeredOn(), Kind.REGISTRY, "Vào sổ vụ việc", "Matter registered")
                        : Happening.of(
                                "registered",
                                each.registeredOn(),
                                Kind.REGISTRY,
                                "Đưa vụ án vào sổ theo dõi",
                                "Case entered in the registry"));
        each.merger()
                .ifPresent(merger -> all.add(Happening.of(
                        "merged",
                        merger.joinedOn(),
                        Kind.REGISTRY,
                        "Nhập vào vụ án khác",
                        "Joined into another case")));
        each.loss()
                .ifPresent(loss -> loss.determinedOn()
                        .ifPresent(day ->
                                all.add(Happening.of("loss", day, Kind.MONEY, "Xác định thiệt hại", "Loss determined")
                                        .amount(Optional.of(loss.amountVnd())))));
        return all;
    }

    private static List<Happening> accused(AccusedFact somebody) {
        List<Happening> all = new ArrayList<>();
        all.add(Happening.of("charged", somebody.accusedOn(), Kind.DECISION, "Khởi tố bị can", "Accused charged")
                .about(Optional.of(somebody.person())));
        somebody.came()
                .ifPresent(came -> all.add(Happening.of(
                                "came",
                                came.on(),
                                Kind.DECISION,
                                "Chuyển đến khi tách vụ án",
                                "Came from another case by a separation")
                        .about(Optional.of(somebody.person()))));
        return all;
    }

    private Happening decision(DecisionFact decision) {
        Happening told = Happening.of(
                        "decided",
                        decision.decidedOn(),
                        Kind.DECISION,
                        law.profile().decisions().rule(decision.decision()).name())
                .about(decision.person());
        // A register does not say which body instituted a case, nor by which document.
        return decision.decision() == ProceduralDecision.INSTITUTED
                ? told
                : told.by(Optional.of(decision.unit())).document(decision.documentNo());
    }

    private static Happening step(StepFact step) {
        Wording name = step.step().map(Step::name).orElseGet(() -> new Wording(step.code(), step.code()));
        return Happening.of("decided", step.decidedOn(), Kind.DECISION, name)
                .by(Optional.of(step.unit()))
                .document(step.documentNo())
                .about(step.person());
    }

    private static List<Happening> handOver(HandOverFact each) {
        List<Happening> all = new ArrayList<>();
        each.sentOn()
                .ifPresent(day -> all.add(Happening.of("sent", day, Kind.FILE, "Chuyển hồ sơ", "File handed over")
                        .by(each.from())
                        .to(each.to())));
        each.receivedOn()
                .ifPresent(day -> all.add(Happening.of("received", day, Kind.FILE, "Nhận được hồ sơ", "File received")
                        .by(each.to())));
        each.end().ifPresent(end -> {
            Wording what = switch (end.outcome()) {
                case ACCEPTED -> new Wording("Tiếp nhận hồ sơ", "File accepted");
                case RETURNED -> new Wording("Trả lại hồ sơ được chuyển", "File sent back");
                case WITHDRAWN -> new Wording("Rút lại việc chuyển hồ sơ", "Hand-over withdrawn");
            };
            boolean bySender = end.outcome() == HandOverFact.Outcome.WITHDRAWN;
            all.add(Happening.of("ended", end.endedOn(), Kind.FILE, what).by(bySender ? each.from() : each.to()));
        });
        return all;
    }

    private List<Happening> clock(ClockFact clock) {
        Wording name = law.nameOfClock(clock.clock());
        List<Happening> all = new ArrayList<>();
        clock.dueOn()
                .ifPresent(day -> all.add(Happening.of(
                        "due",
                        day,
                        Kind.DEADLINE,
                        new Wording("Hết hạn: " + name.vietnamese(), "Last day: " + name.english()))));
        clock.metOn()
                .ifPresent(day -> all.add(Happening.of(
                        "met",
                        day,
                        Kind.DEADLINE,
                        clock.missed()
                                ? new Wording("Thực hiện quá hạn: " + name.vietnamese(), "Met late: " + name.english())
                                : new Wording("Kết thúc thời hạn: " + name.vietnamese(), "Ended: " + name.english()))));
        return all;
    }

    private static List<Happening> directive(DirectiveFact directive) {
        List<Happening> all = new ArrayList<>();
        all.add(Happening.of("issued", directive.issuedOn(), Kind.DIRECTIVE, "Ban hành chỉ đạo", "Directive issued")
                .by(Optional.of(directive.issuedBy()))
                .to(Optional.of(directive.addressedTo()))
                .document(directive.number()));
        directive
                .finalDueOn(LocalDate.MAX)
                .ifPresent(day -> all.add(Happening.of(
                                "due", day, Kind.DIRECTIVE, "Hết hạn thực hiện chỉ đạo", "Last day of the directive")
                        .by(Optional.of(directive.addressedTo()))
                        .document(directive.number())));
        directive
                .steps()
                .forEach(step -> all.add(Happening.of(
                                step.code() + "@" + step.on(),
                                step.on(),
                                Kind.DIRECTIVE,
                                Terms.of(DirectiveTerms.STEPS, step.code()))
                        .document(directive.number())));
        told(directive, all);
        return all;
    }

    private static void told(DirectiveFact directive, List<Happening> all) {
        directive
                .told()
                .reportedOn()
                .ifPresent(day -> all.add(Happening.of(
                                "told-reported", day, Kind.DIRECTIVE, Terms.of(DirectiveTerms.STEPS, "reported_done"))
                        .document(directive.number())));
        directive
                .told()
                .verifiedOn()
                .ifPresent(day -> all.add(Happening.of(
                                "told-verified", day, Kind.DIRECTIVE, Terms.of(DirectiveTerms.STEPS, "verified_done"))
                        .document(directive.number())));
        directive
                .told()
                .cancelledOn()
                .ifPresent(day -> all.add(
                        Happening.of("told-cancelled", day, Kind.DIRECTIVE, Terms.of(DirectiveTerms.STEPS, "cancelled"))
                                .document(directive.number())));
    }

    private static List<Happening> appraisal(AppraisalFact each) {
        boolean valuation = each.asked().kind().equals("valuation");
        Optional<String> body = Optional.of(each.asked().body());
        List<Happening> all = new ArrayList<>();
        all.add(Happening.of(
                        "requested",
                        each.asked().requestedOn(),
                        Kind.APPRAISAL,
                        valuation
                                ? new Wording("Yêu cầu định giá", "Valuation requested")
                                : new Wording("Trưng cầu giám định", "Expertise requested"))
                .to(body)
                .document(each.asked().documentNo()));
        each.receipt()
                .ifPresent(by -> all.add(
                        Happening.of("received", by.on(), Kind.APPRAISAL, "Tiếp nhận yêu cầu", "Request received")
                                .by(body)
                                .document(by.documentNo())));
        each.documentsAsked()
                .forEach(by -> all.add(Happening.of(
                                "awaits-" + by.documentNo(),
                                by.on(),
                                Kind.APPRAISAL,
                                "Yêu cầu bổ sung tài liệu",
                                "Documents asked for")
                        .by(body)
                        .document(by.documentNo())));
        each.documentsCame()
                .forEach(by -> all.add(Happening.of(
                                "came-" + by.documentNo(),
                                by.on(),
                                Kind.APPRAISAL,
                                "Bổ sung tài liệu",
                                "Documents came")
                        .document(by.documentNo())));
        each.extensions()
                .forEach(by -> all.add(Happening.of(
                                "extended-" + by.documentNo(),
                                by.on(),
                                Kind.APPRAISAL,
                                "Gia hạn giám định",
                                "Time lengthened")
                        .document(by.documentNo())));
        each.conclusion()
                .ifPresent(by -> all.add(Happening.of(
                                "concluded",
                                by.on(),
                                Kind.APPRAISAL,
                                valuation
                                        ? new Wording("Kết luận định giá", "Valuation concluded")
                                        : new Wording("Kết luận giám định", "Expertise concluded"))
                        .by(body)
                        .document(by.documentNo())));
        return all;
    }

    private static List<Happening> discipline(DisciplineFact matter) {
        List<Happening> all = new ArrayList<>();
        for (DisciplineFact.Decision decision : matter.decisions()) {
            String number = decision.decisionNo();
            all.add(Happening.of(
                            "decided-" + number,
                            decision.decidedOn(),
                            Kind.DISCIPLINE,
                            Terms.of(DisciplineTerms.TRACKS, decision.track()))
                    .document(number)
                    .about(matter.person()));
            decision.cancelledOn()
                    .or(decision::annulledOn)
                    .ifPresent(day -> all.add(Happening.of(
                                    "undone-" + number,
                                    day,
                                    Kind.DISCIPLINE,
                                    "Hủy bỏ quyết định kỷ luật",
                                    "Decision of discipline done away with")
                            .document(number)
                            .about(matter.person())));
        }
        matter.closings()
                .forEach(closing -> all.add(Happening.of(
                                "closed-" + closing.documentNo(),
                                closing.decidedOn(),
                                Kind.DISCIPLINE,
                                "Không xử lý kỷ luật",
                                "Ended without discipline")
                        .document(closing.documentNo())
                        .about(matter.person())));
        return all;
    }

    private static List<Happening> supervision(SupervisionFact item) {
        List<Happening> all = new ArrayList<>();
        all.add(Happening.of(
                "listed",
                item.listedOn(),
                Kind.DIRECTIVE,
                "Đưa vào diện theo dõi, chỉ đạo",
                "Put on the committee's list"));
        item.delistedOn()
                .ifPresent(day -> all.add(Happening.of(
                        "delisted",
                        day,
                        Kind.DIRECTIVE,
                        "Đưa ra khỏi diện theo dõi, chỉ đạo",
                        "Taken off the committee's list")));
        return all;
    }
}
