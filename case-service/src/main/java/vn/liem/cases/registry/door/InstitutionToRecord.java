package vn.liem.cases.registry.door;

import java.time.LocalDate;
import java.util.Optional;

/** What is sent when a matter became a case. */
public record InstitutionToRecord(LocalDate institutedOn, Optional<CaseToRegister.OffenceSent> offence) {}
