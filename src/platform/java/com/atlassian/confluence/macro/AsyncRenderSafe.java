package com.atlassian.confluence.macro;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a macro that may be rendered on another thread. Seen in 8.x; has no effect if the product ignores it. */
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface AsyncRenderSafe {
    boolean value() default true;
}
