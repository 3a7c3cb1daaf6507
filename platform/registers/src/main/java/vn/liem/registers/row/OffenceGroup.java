package vn.liem.registers.row;

/** The group of an offence (nhóm tội danh): corruption, by position, economic, or negative conduct (tiêu cực). */
public enum OffenceGroup implements Code {
    CORRUPTION,
    POSITION,
    ECONOMIC,
    NEGATIVE
}
