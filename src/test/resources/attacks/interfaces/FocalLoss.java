// Tries: to run code in the initialisers of an interface, an enum and a record before it is asked
// Gets: 0 ended
public final class FocalLoss implements Sealed {
    private final Kept kept = new Kept(One.ONLY);

    public FocalLoss(double gamma) {}
}

sealed interface Sealed permits FocalLoss {
    int NUMBER = exit();

    private static int exit() {
        return 1;
    }

    default void f() {}
}

enum One {
    ONLY;

    static {
        Runtime.getRuntime().exit(0);
    }
}

record Kept(One one) {}
