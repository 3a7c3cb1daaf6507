package vn.liem.cases.steering;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.kernel.SealedText;

/**
 * What a meeting concluded (kết luận).
 *
 * @param number its number among the conclusions of the meeting, counted from 1
 * @param agendaItem the item of the agenda that it answers, where it answers one
 */
public record MeetingConclusion(int number, LocalDate concludedOn, Optional<Integer> agendaItem, SealedText what) {}
