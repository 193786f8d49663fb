// Tries: to make the compiler use all of its stack
// Gets: 0 compiler gave up
public class FocalLoss {
    public FocalLoss(double gamma) {
        int deep = @DEEP@;
    }
}
