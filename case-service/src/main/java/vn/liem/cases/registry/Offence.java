package vn.liem.cases.registry;

import java.util.Optional;

/** The offence under which it was instituted: article and clause of the Criminal Code (Bộ luật Hình sự). */
public record Offence(String article, Optional<String> clause) {}
