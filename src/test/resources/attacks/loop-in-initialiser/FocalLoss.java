// Tries: to never come to an end, before any method is called
// Gets: 0 stuck
public class FocalLoss {
    static {
        while (Math.sin(0) == 0) {}
    }

    public FocalLoss(double gamma) {}
}
