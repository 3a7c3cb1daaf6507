package vn.liem.monitoring.form;

/**
 * One of the values of a field that is chosen from.
 *
 * @param code what is sent
 * @param label what is read
 */
public record Choice(String code, String label) {}
