package vn.liem.testsupport;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A test that is run with many seeds: its parameter is a {@code long}, and a failing seed stands in the test's name.
 * {@code -Dwalks=10000} asks for more walks, {@code -Dliem.seed=77} for that seed alone.
 */
@ParameterizedTest(name = "seed {0}")
@MethodSource("vn.liem.testsupport.Seeds#seeds")
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface RandomWalk {}
