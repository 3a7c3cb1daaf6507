package vn.liem.cases.petition.door;

import java.time.LocalDate;
import vn.liem.cases.petition.ReturnGround;

/** What a body sends when it has returned a petition. */
public record ReturnToRecord(LocalDate on, ReturnGround ground) {}
