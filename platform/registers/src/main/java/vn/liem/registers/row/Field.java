package vn.liem.registers.row;

/** The field of public life (lĩnh vực). */
public enum Field implements Code {
    LAND,
    PUBLIC_INVESTMENT,
    PROCUREMENT,
    HEALTH,
    EDUCATION,
    FINANCE,
    ENVIRONMENT,
    PERSONNEL,
    OTHER
}
