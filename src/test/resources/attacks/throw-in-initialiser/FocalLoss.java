// Tries: to break the loading of its class
// Gets: 0 threw
public class FocalLoss {
    static {
        if (Math.sin(0) == 0) {
            throw new Error("no");
        }
    }

    public FocalLoss(double gamma) {}
}
