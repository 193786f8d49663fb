// Tries: to make the compiler look at the same code again and again, twice as often at every level
// Gets: 0 compiler gave up
import java.util.function.Supplier;

public class FocalLoss {
    static <T> T f(Supplier<T> supplier) {
        return supplier.get();
    }

    public FocalLoss(double gamma) {
        Object o =
                f(() -> { Object o0 = new Object() { Object o = f(() -> { Object o1 = new Object() { Object o = f(() -> { Object o2 = new Object() { Object o = f(() -> { Object o3 = new Object() { Object o = f(() -> { Object o4 = new Object() { Object o = f(() -> { Object o5 = new Object() { Object o = f(() -> { Object o6 = new Object() { Object o = f(() -> { Object o7 = new Object() { Object o = f(() -> { Object o8 = new Object() { Object o = f(() -> { Object o9 = new Object() { Object o = f(() -> { Object o10 = new Object() { Object o = f(() -> { Object o11 = new Object() { Object o = f(() -> { Object o12 = new Object() { Object o = f(() -> { Object o13 = new Object() { Object o = f(() -> { Object o14 = new Object() { Object o = f(() -> { Object o15 = new Object() { Object o = f(() -> { Object o16 = new Object() { Object o = f(() -> { Object o17 = new Object() { Object o = 1; }; return o17; }); }; return o16; }); }; return o15; }); }; return o14; }); }; return o13; }); }; return o12; }); }; return o11; }); }; return o10; }); }; return o9; }); }; return o8; }); }; return o7; }); }; return o6; }); }; return o5; }); }; return o4; }); }; return o3; }); }; return o2; }); }; return o1; }); }; return o0; });
    }
}
