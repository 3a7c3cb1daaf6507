package vn.liem.cases.petition.door;

import java.time.LocalDate;
import vn.liem.cases.petition.PetitionDuty;

/** What a body sends when it has done what it owes others beside settling a petition. */
public record DutyToRecord(LocalDate on, PetitionDuty duty) {}
