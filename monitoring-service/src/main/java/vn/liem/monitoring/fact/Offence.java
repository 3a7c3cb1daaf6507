package vn.liem.monitoring.fact;

import java.util.Optional;

/** An article of the Penal Code and, where it is known, its clause (điều, khoản). */
public record Offence(String article, Optional<String> clause) {}
