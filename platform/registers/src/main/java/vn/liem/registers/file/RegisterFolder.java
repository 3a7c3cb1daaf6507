package vn.liem.registers.file;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.liem.registers.answer.FileNames;
import vn.liem.registers.row.Register;

/** A folder of files as an agency hands it in, in the order of their names. */
public record RegisterFolder(List<RegisterFile> files) {

    public RegisterFolder {
        files = List.copyOf(files);
    }

    /** A folder of the files, each by its name without a path. */
    public static RegisterFolder of(Map<String, byte[]> bytesByName) {
        return new RegisterFolder(bytesByName.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(file -> new RegisterFile(file.getKey(), file.getValue()))
                .toList());
    }

    /** The file of a register, if it is there; a text goes before a workbook of the same. */
    public Optional<RegisterFile> file(Register register) {
        return files.stream()
                .filter(file -> Register.ofFile(file.name()).equals(Optional.of(register)))
                .min(Comparator.comparing(RegisterFile::isWorkbook));
    }

    /** The names of files that hold no register, or one that the folder has as a text besides; they are left alone. */
    public List<String> unknownFiles() {
        return files.stream()
                .filter(file -> Register.ofFile(file.name())
                        .flatMap(this::file)
                        .filter(file::equals)
                        .isEmpty())
                .map(RegisterFile::name)
                .toList();
    }

    /** What its registers are called, as the import that brings them. */
    public FileNames names(long importNo) {
        Map<Register, String> names = new EnumMap<>(Register.class);
        for (Register register : Register.values()) {
            file(register).ifPresent(file -> names.put(register, file.name()));
        }
        return new FileNames(importNo, names);
    }

    /** The registers that the folder has both as text and as workbook: nobody knows which of the two counts. */
    public List<Register> twice() {
        return Arrays.stream(Register.values())
                .filter(register -> files.stream()
                                .filter(file -> Register.ofFile(file.name()).equals(Optional.of(register)))
                                .count()
                        > 1)
                .toList();
    }

    /** The registers that the folder lacks. */
    public List<Register> missing() {
        return Arrays.stream(Register.values())
                .filter(register -> file(register).isEmpty())
                .toList();
    }

    /** How many bytes its register files have together. */
    public long size() {
        return files.stream()
                .filter(file -> Register.ofFile(file.name()).isPresent())
                .mapToLong(RegisterFile::size)
                .sum();
    }
}
