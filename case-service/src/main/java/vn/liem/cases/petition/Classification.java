package vn.liem.cases.petition;

import java.time.LocalDate;

/**
 * How the receiving body classified a petition (phân loại đơn).
 *
 * @param kind what it is by its content, whatever it is called
 * @param competent whether the receiving body itself is competent to settle it
 * @param remote whether it is settled in a remote area with difficult roads (vùng sâu, vùng xa), which lengthens limits
 */
public record Classification(
        LocalDate classifiedOn, PetitionKind kind, boolean competent, PetitionTurn turn, boolean remote) {}
