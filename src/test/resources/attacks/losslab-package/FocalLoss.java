// Tries: to be a class of the grader
// Gets: 0 package
package losslab.exercise;

public class FocalLoss {
    public FocalLoss(double gamma) {}
}
