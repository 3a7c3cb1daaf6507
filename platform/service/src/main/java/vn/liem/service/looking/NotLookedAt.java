package vn.liem.service.looking;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a door behind which nothing of a case or a person lies, so that nobody's asking there is recorded; says why. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface NotLookedAt {
    /** What lies there instead. */
    String value();
}
