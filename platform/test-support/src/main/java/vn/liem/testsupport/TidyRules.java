package vn.liem.testsupport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.DefaultCaseLabelTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.PatternCaseLabelTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;

/** The limits that only the source shows: length of files and methods, no unfinished work, every case named, every type explained. */
public final class TidyRules {

    /** The longest file, in lines. */
    public static final int FILE_LINES_MAX = 400;

    /** The longest method, in lines. */
    public static final int METHOD_LINES_MAX = 60;

    private static final List<String> UNFINISHED = List.of("TO" + "DO", "FIX" + "ME", "XX" + "X");

    private TidyRules() {}

    /** The tests over the sources of the module whose tests are running. */
    public static Stream<DynamicTest> ofThisModule() {
        return of(Path.of("src"));
    }

    /** The tests over the sources below a folder. */
    static Stream<DynamicTest> of(Path folder) {
        return Stream.of(
                dynamicTest("no file is longer than %d lines".formatted(FILE_LINES_MAX), () -> none(longFiles(folder))),
                dynamicTest(
                        "no method is longer than %d lines".formatted(METHOD_LINES_MAX),
                        () -> none(longMethods(folder))),
                dynamicTest("nothing is left to be done", () -> none(unfinished(folder))),
                dynamicTest("a switch over types of ours names every case", () -> none(lazySwitches(folder))),
                dynamicTest("every type says what it is", () -> none(unexplained(folder))));
    }

    private static void none(List<String> findings) {
        assertEquals("", String.join("\n", findings));
    }

    static List<String> longFiles(Path folder) {
        return sources(folder).stream()
                .filter(file -> lines(file).size() > FILE_LINES_MAX)
                .map(file -> "%s has %d lines".formatted(file, lines(file).size()))
                .toList();
    }

    static List<String> unfinished(Path folder) {
        List<String> findings = new ArrayList<>();
        for (Path file : sources(folder)) {
            for (String word : UNFINISHED) {
                if (lines(file).stream().anyMatch(line -> line.contains(word))) {
                    findings.add("%s says %s".formatted(file, word));
                }
            }
        }
        return findings;
    }

    static List<String> longMethods(Path folder) {
        return scan(folder, (unit, trees) -> new Findings(unit, trees) {
            @Override
            public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
                long length = lineOfEnd(method) - line(method) + 1;
                if (length > METHOD_LINES_MAX) {
                    add(method, "%s has %d lines".formatted(method.getName(), length));
                }
                return super.visitMethod(method, null);
            }
        });
    }

    /** Outside the doors, patterns are over sealed types, and there a default would hide the next case. */
    static List<String> lazySwitches(Path folder) {
        Path main = folder.resolve("main");
        return scan(Files.isDirectory(main) ? main : folder, (unit, trees) -> new Findings(unit, trees) {
            @Override
            public @Nullable Void visitSwitch(SwitchTree tree, @Nullable Void nothing) {
                check(tree, tree.getCases());
                return super.visitSwitch(tree, null);
            }

            @Override
            public @Nullable Void visitSwitchExpression(SwitchExpressionTree tree, @Nullable Void nothing) {
                check(tree, tree.getCases());
                return super.visitSwitchExpression(tree, null);
            }

            private void check(Tree tree, List<? extends CaseTree> cases) {
                boolean patterns = cases.stream()
                        .flatMap(one -> one.getLabels().stream())
                        .anyMatch(PatternCaseLabelTree.class::isInstance);
                if (patterns && cases.stream().anyMatch(TidyRules::swallows) && !isDoor()) {
                    add(tree, "a switch over patterns has a default");
                }
            }
        });
    }

    /** A type of its own file; what tests are about stands in their names. */
    static List<String> unexplained(Path folder) {
        Path main = folder.resolve("main");
        return scan(Files.isDirectory(main) ? main : folder, (unit, trees) -> new Findings(unit, trees) {
            @Override
            public @Nullable Void visitCompilationUnit(CompilationUnitTree tree, @Nullable Void nothing) {
                for (Tree type : tree.getTypeDecls()) {
                    if (type instanceof ClassTree named && trees.getDocComment(TreePath.getPath(unit, type)) == null) {
                        add(type, "%s has no sentence that says what it is".formatted(named.getSimpleName()));
                    }
                }
                return super.visitCompilationUnit(tree, null);
            }
        });
    }

    /** A default that throws is for types that are not ours: it takes nothing upon itself. */
    private static boolean swallows(CaseTree one) {
        return one.getLabels().stream().anyMatch(DefaultCaseLabelTree.class::isInstance)
                && !(one.getBody() instanceof ThrowTree);
    }

    private interface Scanner {
        Findings over(CompilationUnitTree unit, Trees trees);
    }

    private static List<String> scan(Path folder, Scanner scanner) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> findings = new ArrayList<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources(folder)));
            Trees trees = Trees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                Findings found = scanner.over(unit, trees);
                found.scan(unit, null);
                findings.addAll(found.findings);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return findings;
    }

    private static class Findings extends TreeScanner<@Nullable Void, @Nullable Void> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<String> findings = new ArrayList<>();

        Findings(CompilationUnitTree unit, Trees trees) {
            this.unit = unit;
            this.positions = trees.getSourcePositions();
        }

        void add(Tree where, String what) {
            findings.add("%s:%d: %s".formatted(unit.getSourceFile().getName(), line(where), what));
        }

        boolean isDoor() {
            return unit.getPackageName() != null
                    && unit.getPackageName().toString().contains(".door");
        }

        long line(Tree tree) {
            return unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree));
        }

        long lineOfEnd(Tree tree) {
            return unit.getLineMap().getLineNumber(positions.getEndPosition(unit, tree));
        }
    }

    private static List<Path> sources(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
