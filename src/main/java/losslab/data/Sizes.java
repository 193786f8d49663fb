package losslab.data;

import losslab.base.Check;

/** How many examples a generator draws for each split. */
public record Sizes(int train, int validation, int test) {
    public Sizes {
        Check.atLeast("train", train, 1, "take(1000)");
        Check.atLeast("validation", validation, 1, "take(1000)");
        Check.atLeast("test", test, 1, "take(1000)");
    }

    public Sizes train(int n) {
        return new Sizes(n, validation, test);
    }
}
