package vn.liem.investigation.assetorder.view;

/** How an order on an asset stands on a day. */
public enum AssetOrderStanding {
    /** It was issued and nobody has recorded its execution. */
    ISSUED,
    /** It was executed and holds: it has no last day, and is lifted where the law says so (CPC 130). */
    IN_FORCE,
    /** It was lifted. */
    LIFTED
}
