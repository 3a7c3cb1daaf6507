package vn.liem.cases.petition;

/** Whether the matter of a petition is settled for the first time (giải quyết lần đầu) or again (lần hai, tố cáo tiếp). */
public enum PetitionTurn {
    /** Giải quyết lần đầu. */
    FIRST,
    /** Khiếu nại lần hai, tố cáo tiếp. */
    SECOND
}
