// Tries: to break the compiler's reply with a name longer than any text on the wire
// Gets: 0 compiler gave up
public class FocalLoss {
    public FocalLoss(double gamma) {}

    void @LONG@() {}
}
