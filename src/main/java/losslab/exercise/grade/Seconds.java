package losslab.exercise.grade;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The seconds of processor time that a submission may use in this hidden test, where the {@code
 * usual} ones are too few or too many; it may wait ten times as long by the clock.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Seconds {
    double value();
}
