package vn.liem.cases.petition.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.liem.procedure.Wording;
import vn.liem.procedure.due.SettlementLimit;
import vn.liem.procedure.law.Citation;

/**
 * Until when a petition is to be settled, and why.
 *
 * @param lastDay the last day; empty where neither the law nor the acceptance says one
 * @param row the row of the profile, where it has one
 * @param steps how that day was counted, sentence by sentence; what is not verified says so
 */
public record LimitOfPetition(
        Optional<LocalDate> lastDay, Optional<String> row, Optional<Wording> article, List<Wording> steps) {

    private static final Wording NOT_IN_PROFILE = new Wording(
            "Bộ quy định pháp luật chưa có thời hạn giải quyết loại đơn này; chỉ theo ngày ghi khi thụ lý.",
            "The profile has no limit for settling this kind of petition; the day stated on acceptance alone counts.");

    static LimitOfPetition of(SettlementLimit limit) {
        return limit.running()
                .map(running -> new LimitOfPetition(
                        limit.lastDay(),
                        Optional.of(running.row().id()),
                        Optional.of(new Citation(running.row().article()).wording()),
                        running.counted().explanation().sentences()))
                .orElseGet(() -> new LimitOfPetition(
                        limit.lastDay(), Optional.empty(), Optional.empty(), List.of(NOT_IN_PROFILE)));
    }
}
