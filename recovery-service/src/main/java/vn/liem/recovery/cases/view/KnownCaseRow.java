package vn.liem.recovery.cases.view;

import java.util.UUID;

/**
 * A case as this service needs it.
 *
 * @param number the registry's number
 * @param locality the unit code of where it belongs
 */
public record KnownCaseRow(UUID id, String number, String locality) {}
