package losslab.engine.dl4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.File;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Users of the other engine never wait for ND4J: finding this one does not touch it. */
class LazinessTest {
    /** The class path over again, without ND4J and Deeplearning4j. */
    private static final class Without extends URLClassLoader {
        Without(URL[] classPath) {
            super(classPath, ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("org.nd4j") || name.startsWith("org.deeplearning4j")) {
                throw new ClassNotFoundException(name + " is hidden");
            }
            return super.loadClass(name, resolve);
        }
    }

    @Test
    void theEngineIsFoundAndAskedWithoutNd4j() throws Exception {
        try (Without loader = new Without(classPath())) {
            Class<?> engines = loader.loadClass("losslab.run.Engines");
            Object engine = engines.getMethod("named", String.class).invoke(null, "dl4j");
            assertEquals("dl4j", engine.getClass().getMethod("name").invoke(engine));
            Class<?> architecture = loader.loadClass("losslab.model.Architecture");
            Method supports = engine.getClass().getMethod("supports", architecture);
            assertEquals(true, supports.invoke(engine, new Object[] {null}));
        }
    }

    @Test
    void theLearnerIsWhatNeedsNd4j() throws Exception {
        try (Without loader = new Without(classPath())) {
            assertThrows(
                    NoClassDefFoundError.class,
                    () ->
                            Class.forName("losslab.engine.dl4j.Dl4jLearner", true, loader)
                                    .getDeclaredMethods());
        }
    }

    private static URL[] classPath() throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            urls.add(Path.of(entry).toUri().toURL());
        }
        return urls.toArray(URL[]::new);
    }
}
