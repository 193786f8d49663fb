package losslab.exercise.grade;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A class of hidden tests. Its methods take a {@link losslab.exercise.Submission} and, for inputs
 * that nobody can know beforehand, a {@link losslab.math.Rng} from the instructor's seed, and the
 * {@link java.nio.file.Path} of the folder they lie in, for tables there; each says its {@link
 * Points}, its {@code @Order} and, if it takes long, its {@link Seconds}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ExtendWith(HiddenExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public @interface Hidden {}
