package vn.liem.bench;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * Cases that never were, with what hangs on each in about the mix of a national register: some ten facts of fifteen
 * events, from a source to a judgment. The same number is the same case in every run on the same day.
 */
final class MadeUpCases {

    /** The first day of which anything is told. */
    static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);

    static final int PROVINCES = 34;

    private static final int BODIES = 6;
    private static final long SEED = 20_241_130L;
    private static final String[] GROUPS = {"corruption", "position", "economic", "negative"};
    private static final String[] KINDS = {"complaint", "denunciation", "recommendation", "reflection"};

    private final ReceivedRows cases;
    private final ReceivedRows investigations;
    private final ReceivedRows trials;
    private final ReceivedRows recoveries;
    private final LocalDate today;

    /** Tells into the logs of the four services. */
    MadeUpCases(
            ReceivedRows cases,
            ReceivedRows investigations,
            ReceivedRows trials,
            ReceivedRows recoveries,
            LocalDate today) {
        this.cases = cases;
        this.investigations = investigations;
        this.trials = trials;
        this.recoveries = recoveries;
        this.today = today;
    }

    /** The id of a case. */
    static String caseId(long number) {
        return id("case", number);
    }

    /** The key of somebody who is accused in a case, the first being 0. */
    static String personId(long number, int accused) {
        return id("person", number * 4 + accused);
    }

    /** The bodies: a centre, provinces, and those of each province. */
    void units() {
        unit("TW", "");
        for (int province = 0; province < PROVINCES; province++) {
            unit(province(province), "TW");
            for (int body = 0; body < BODIES; body++) {
                unit(body(province, body), province(province));
            }
        }
    }

    /** One case with all that hangs on it. */
    void tell(long number) {
        SplittableRandom dice = new SplittableRandom(SEED + number);
        int province = dice.nextInt(PROVINCES);
        String id = id("case", number);
        LocalDate registeredOn = FIRST_DAY.plusDays(dice.nextLong(ChronoUnit.DAYS.between(FIRST_DAY, today)));
        source(number, province, registeredOn, dice);
        registered(number, id, province, registeredOn, dice);
        accused(number, id, province, registeredOn, dice);
        LocalDate last = decisions(id, province, registeredOn, dice);
        money(number, id, last, dice);
        aside(number, province, registeredOn, dice);
        cases.forgetStreams();
        investigations.forgetStreams();
        trials.forgetStreams();
        recoveries.forgetStreams();
    }

    private void unit(String code, String parent) {
        String under = parent.isEmpty() ? "" : ",\"parent\":\"" + parent + "\"";
        cases.event("unit:" + code, "unit:" + code, "unit.registered.v1", FIRST_DAY, """
            {"details":{"code":"%1$s","nameVi":"Đơn vị %1$s","nameEn":"Body %1$s"%2$s}}\
            """.formatted(code, under));
    }

    private void source(long number, int province, LocalDate registeredOn, SplittableRandom dice) {
        String stream = "source:" + id("source", number);
        LocalDate sentOn = registeredOn.minusDays(dice.nextInt(1, 60));
        cases.event(stream, stream, "source.registered.v1", sentOn, """
            {"details":{"number":"NT-%d","channel":"%s","sentBy":"%s","sentOn":"%s","sentTo":"%s"}}\
            """.formatted(
                number, number % 2 == 0 ? "inspection" : "people", body(province, 0), sentOn, body(province, 1)));
        LocalDate receivedOn = sentOn.plusDays(dice.nextInt(1, 10));
        cases.event(stream, stream, "source.received.v1", receivedOn, """
            {"receipt":{"receivedBy":"%s","receivedOn":"%s"}}\
            """.formatted(body(province, 1), receivedOn));
        cases.event(stream, stream, "source.decided.v1", registeredOn, """
            {"decision":{"decidedOn":"%s","outcome":"instituted"}}\
            """.formatted(registeredOn));
    }

    private void registered(long number, String id, int province, LocalDate on, SplittableRandom dice) {
        String loss = dice.nextInt(3) > 0
                ? ""
                : ",\"loss\":{\"amountVnd\":\"%d000\",\"determinedOn\":\"%s\"}"
                        .formatted(dice.nextInt(1, 9_000_000), on);
        cases.event("case:" + id, "case:" + id, "case.registered.v1", on, """
            {"caseId":"%s","details":{"number":"VA-%d","itemType":"case","locality":"%s","field":"land","offenceGroup":
            "%s","registeredOn":"%s","institutedOn":"%5$s","offence":{"article":"353","clause":"2"}%s}}\
            """.formatted(
                        id, number, province(province), GROUPS[dice.nextInt(GROUPS.length)], on, loss));
    }

    private void accused(long number, String id, int province, LocalDate on, SplittableRandom dice) {
        int many = dice.nextInt(1, 4);
        for (int i = 0; i < many; i++) {
            String person = id("person", number * 4 + i);
            boolean official = dice.nextInt(3) == 0;
            LocalDate chargedOn = on.plusDays(dice.nextInt(30));
            investigations.event(
                    "accused:" + id + "/" + person, "case:" + id, "accused.charged.v1", chargedOn, """
                        {"chargedOn":"%s","charge":{"article":"353","clause":"2","official":%b,"partyMember":%2$b}}\
                        """.formatted(
                                    chargedOn, official));
            if (official && dice.nextBoolean()) {
                discipline(number * 4 + i, person, id, province, chargedOn);
            }
        }
    }

    private void discipline(long number, String person, String caseId, int province, LocalDate on) {
        String stream = "discipline:" + id("discipline", number);
        cases.event(stream, "case:" + caseId, "discipline.registered.v1", on, """
            {"details":{"person":"%s","caseId":"%s","locality":"%s"}}\
            """.formatted(
                        person, caseId, province(province)));
        cases.event(stream, "case:" + caseId, "discipline.decided.v1", on, """
            {"decision":{"decisionNo":"%d/QD","track":"party","decidedOn":"%s"}}\
            """.formatted(number, on));
    }

    /** How far a case comes is drawn by lot, and nothing lies in the future; the day of the last decision. */
    private LocalDate decisions(String id, int province, LocalDate registeredOn, SplittableRandom dice) {
        Course course = new Course(id, registeredOn, dice);
        if (dice.nextInt(10) == 0) {
            course.decide(investigations, "investigation.suspended.v1", body(province, 1), ",\"ground\":\"c\"");
            return course.on;
        }
        course.decide(investigations, "investigation.extended.v1", body(province, 1), ",\"months\":2");
        course.decide(investigations, "investigation.concluded.v1", body(province, 1), "");
        course.handOver(body(province, 1), body(province, 2));
        course.decide(investigations, "prosecution.indicted.v1", body(province, 2), "");
        course.decide(trials, "trial.case-accepted.v1", body(province, 3), "");
        course.decide(trials, "trial.judged.v1", body(province, 3), "");
        course.decide(trials, "execution.judgment-in-force.v1", body(province, 3), "");
        return course.on;
    }

    private void money(long number, String id, LocalDate on, SplittableRandom dice) {
        if (dice.nextInt(3) > 0) {
            return;
        }
        String stream = "obligation:" + id("obligation", number);
        recoveries.event(
                stream, "case:" + id, "obligation.fixed.v1", on, """
                    {"obligationNo":"NV-%d","kind":"restitution","beneficiary":"state","amountVnd":"%d000","fixedOn":"%s"}\
                    """.formatted(number, dice.nextInt(1, 9_000_000), on));
        recoveries.event(stream, "case:" + id, "obligation.money-received.v1", on, """
            {"recoveryNo":"THU-%d","mode":"voluntary","amountVnd":"%d000","receivedOn":"%s"}\
            """.formatted(
                        number, dice.nextInt(1, 1_000_000), on));
    }

    /** What hangs on no case, or is asked beside it. */
    private void aside(long number, int province, LocalDate on, SplittableRandom dice) {
        String petition = "petition:" + id("petition", number);
        cases.event(petition, petition, "petition.received.v1", on, """
            {"details":{"number":"DT-%d","kind":"%s","receivedBy":"%s","receivedOn":"%s","aboutLeader":%b}}\
            """.formatted(
                        number, KINDS[dice.nextInt(KINDS.length)], body(province, 0), on, dice.nextInt(9) == 0));
        LocalDate concludedOn = on.plusDays(dice.nextInt(10, 90));
        if (!concludedOn.isAfter(today)) {
            cases.event(petition, petition, "petition.concluded.v1", concludedOn, """
                {"concludedOn":"%s"}\
                """.formatted(concludedOn));
        }
        if (number % 3 == 0) {
            String directive = "directive:" + id("directive", number);
            cases.event(directive, directive, "directive.issued.v1", on, """
                {"details":{"number":"CD-%d","issuedBy":"TW","addressedTo":"%s","issuedOn":"%s","dueOn":"%s"}}\
                """.formatted(
                            number, body(province, 1), on, on.plusDays(60)));
        }
    }

    /** A case on its way, decision by decision. */
    private final class Course {

        private final String id;
        private final SplittableRandom dice;
        private LocalDate on;
        private int order;
        private boolean stopped;

        Course(String id, LocalDate on, SplittableRandom dice) {
            this.id = id;
            this.on = on;
            this.dice = dice;
        }

        void decide(ReceivedRows log, String type, String unit, String detail) {
            LocalDate next = on.plusDays(dice.nextInt(20, 150));
            stopped |= next.isAfter(today) || dice.nextInt(12) == 0;
            if (!stopped) {
                on = next;
                order++;
                String part = type.substring(0, type.indexOf('.'));
                log.event(part + ":" + id, "case:" + id, type, on, """
                    {"decision":{"documentNo":"%d/QD","decidedOn":"%s","unit":"%s","round":1,"order":%1$d}%s}\
                    """.formatted(order, on, unit, detail));
            }
        }

        void handOver(String from, String to) {
            if (!stopped) {
                LocalDate receivedOn = on.plusDays(dice.nextInt(1, 9));
                String recorded = UUID.nameUUIDFromBytes((id + order).getBytes(StandardCharsets.UTF_8))
                        .toString();
                investigations.event(
                        "recorded:" + recorded, "case:" + id, "handover.handover-recorded.v1", on, """
                            {"recordedId":"%s","statement":{"subject":{"kind":"case","id":"%s"},"from":"%s","to":"%s",
                            "sentOn":"%s","receivedOn":"%s","documents":12}}\
                            """.formatted(
                                        recorded, id, from, to, on, receivedOn.isAfter(today) ? today : receivedOn));
            }
        }
    }

    private static String id(String kind, long number) {
        return UUID.nameUUIDFromBytes((kind + number).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private static String province(int province) {
        return String.format(Locale.ROOT, "P%02d", province);
    }

    private static String body(int province, int body) {
        return province(province) + "-B" + body;
    }
}
