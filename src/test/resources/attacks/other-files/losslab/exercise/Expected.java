package losslab.exercise;

public final class Expected {
    boolean fits(Object actual) {
        return true;
    }
}
