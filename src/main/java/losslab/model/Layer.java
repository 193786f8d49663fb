package losslab.model;

import losslab.base.Check;

/** One layer of an architecture, with shapes but without weights. */
public sealed interface Layer permits Layer.Dense, Layer.Convolution, Layer.Pooling {
    Input input();

    Input output();

    /** Rows of the weight matrix: numbers each output is a sum over; 0 if there are no weights. */
    int fanIn();

    /** Columns of the weight matrix: units or filters. */
    int units();

    boolean hasBias();

    default int parameters() {
        return fanIn() * units() + (hasBias() ? units() : 0);
    }

    default boolean isTrained() {
        return fanIn() > 0;
    }

    String title();

    /** a = f(x·W + b); during training a share {@code dropout} of the inputs is set to zero. */
    record Dense(Input input, int units, Activation activation, boolean hasBias, double dropout)
            implements Layer {
        /** As many as one array holds. */
        private static final long MOST_WEIGHTS = Integer.MAX_VALUE - 8;

        public Dense {
            if ((long) input.size() * units > MOST_WEIGHTS) {
                throw Check.fail("model.tooLarge", input.size(), units);
            }
        }

        @Override
        public Input output() {
            return Input.features(units);
        }

        @Override
        public int fanIn() {
            return input.size();
        }

        @Override
        public String title() {
            return "dense" + (dropout > 0 ? ", dropout " + dropout : "");
        }
    }

    /** Square kernels, stride 1, zero padding that keeps height and width. */
    record Convolution(Input input, int units, int kernel, Activation activation) implements Layer {
        @Override
        public Input output() {
            return new Input(input.height(), input.width(), units);
        }

        @Override
        public int fanIn() {
            return kernel * kernel * input.channels();
        }

        @Override
        public boolean hasBias() {
            return true;
        }

        @Override
        public String title() {
            return "convolution " + kernel + "×" + kernel;
        }
    }

    /** The maximum of each 2 × 2 square. */
    record Pooling(Input input) implements Layer {
        @Override
        public Input output() {
            return new Input(input.height() / 2, input.width() / 2, input.channels());
        }

        @Override
        public int fanIn() {
            return 0;
        }

        @Override
        public int units() {
            return 0;
        }

        @Override
        public boolean hasBias() {
            return false;
        }

        @Override
        public String title() {
            return "max pooling 2×2";
        }
    }
}
