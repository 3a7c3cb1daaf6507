package vn.liem.control.officer;

import java.time.LocalDate;

/**
 * An officer's assignment to a case (phân công); one document may assign several officers.
 *
 * @param officer the subject id of the officer's token
 * @param unit the body that assigned its own officer
 */
public record Assignment(String documentNo, String officer, ProceedingRole role, LocalDate assignedOn, String unit) {}
