// Tries: to find the library, the tests or JUnit by their names
// Gets: 9 threw
class Attack {
    static void run() throws Throwable {
        ClassLoader[] loaders = {
            Attack.class.getClassLoader(),
            ClassLoader.getSystemClassLoader(),
            Thread.currentThread().getContextClassLoader()
        };
        String[] names = {
            "losslab.loss.Focal", "losslab.exercise.grade.HiddenTests", "FocalLossTest", "org.junit.jupiter.api.Test"
        };
        for (ClassLoader loader : loaders) {
            for (String name : names) {
                try {
                    Class.forName(name, true, loader);
                    return;
                } catch (ClassNotFoundException keptOut) {
                    continue;
                }
            }
        }
        throw new IllegalStateException("kept out");
    }
}
