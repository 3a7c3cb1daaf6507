package vn.liem.local.command;

import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import vn.liem.local.run.PartName;

/** Reads the name of a part, with or without {@code -service}. */
final class NamedPart implements ITypeConverter<PartName> {

    @Override
    public PartName convert(String word) {
        return PartName.of(word)
                .orElseThrow(() -> new TypeConversionException("%s is none of %s"
                        .formatted(
                                word,
                                Arrays.stream(PartName.values())
                                        .map(PartName::word)
                                        .collect(Collectors.joining(", ")))));
    }
}
