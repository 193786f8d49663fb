// Tries: to be a class of Java's own
// Gets: 0 package
package java.lang;

public class FocalLoss {
    public FocalLoss(double gamma) {}
}
