package vn.liem.cases.petition;

/** What settling a petition came to (kết quả giải quyết). */
public enum PetitionResult {
    /** Đúng. */
    SUBSTANTIATED,
    /** Có phần đúng, có phần sai. */
    PARTLY,
    /** Sai. */
    UNSUBSTANTIATED,
    /** Cố ý tố cáo sai sự thật. */
    KNOWINGLY_FALSE
}
