package vn.liem.recovery.asset.door;

/** The forms of what is written into requests about assets. */
final class AssetForms {

    /** A number: no blanks, so that no name is written into it. */
    static final String NUMBER = "[\\p{L}0-9./_-]{1,60}";

    /** A unit code. */
    static final String UNIT = "[A-Z0-9][A-Z0-9-]{0,39}";

    /** Whole đồng, digits only. */
    static final String AMOUNT = "0|[1-9][0-9]{0,17}";

    private AssetForms() {}
}
