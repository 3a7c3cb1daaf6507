package vn.liem.service.door;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import vn.liem.eventstore.View;

/** Says which view a query shows, so that {@code ?position=} waits for it. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Shows {
    /** The view's bean. */
    Class<? extends View> value();
}
