package vn.liem.procedure.law;

/** A clause of an article of the Penal Code (khoản của điều luật), as a charge names it: {@code 353} and {@code 2}. */
public record Clause(String article, String number) {

    /** The clause as the law cites it, {@code Art. 353(2)}. */
    public String cited() {
        return "Art. %s(%s)".formatted(article, number);
    }
}
