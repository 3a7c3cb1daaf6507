package vn.liem.cases.steering;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.kernel.SealedText;

/** It was taken off the list (đưa ra khỏi diện theo dõi). */
public record Delisting(LocalDate delistedOn, Optional<SealedText> reason) {}
