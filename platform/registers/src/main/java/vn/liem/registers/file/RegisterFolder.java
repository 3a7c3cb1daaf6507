package vn.liem.registers.file;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** The file of a register, if it is there. */
    public Optional<RegisterFile> file(Register register) {
        return files.stream()
                .filter(file -> file.name().equals(register.fileName()))
                .findFirst();
    }

    /** The names of files that hold no register; they are left alone. */
    public List<String> unknownFiles() {
        return files.stream()
                .map(RegisterFile::name)
                .filter(name -> Register.ofFile(name).isEmpty())
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
