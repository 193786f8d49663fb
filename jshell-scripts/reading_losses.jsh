// Cross-entropy and focal loss in plain loops, to be read, changed and trained with:
//   /open jshell-scripts/reading_losses.jsh      in the session, or
//   jshell-scripts/lab run jshell-scripts/reading_losses.jsh
//
// A loss gets the target y (one-hot) and the prediction p (after softmax); its gradient is the one
// by p, and the library multiplies it by the derivative of softmax.

/** −Σ y_j ln p_j: how surprised we are by the right class. */
double readCrossEntropy(double[] y, double[] p) {
    double loss = 0;
    for (int j = 0; j < y.length; j++) {
        if (y[j] > 0) {
            loss -= y[j] * Math.log(p[j]);
        }
    }
    return loss;
}

/** Only the right class counts: −y_j / p_j. */
double[] crossEntropyByP(double[] y, double[] p) {
    double[] gradient = new double[p.length];
    for (int j = 0; j < p.length; j++) {
        gradient[j] = y[j] > 0 ? -y[j] / p[j] : 0;
    }
    return gradient;
}

/** −Σ y_j (1 − p_j)^γ ln p_j: the surer the right answer, the less it counts. */
double readFocal(double[] y, double[] p, double gamma) {
    double loss = 0;
    for (int j = 0; j < y.length; j++) {
        if (y[j] > 0) {
            loss -= y[j] * Math.pow(1 - p[j], gamma) * Math.log(p[j]);
        }
    }
    return loss;
}

/** The product rule: −(1 − p)^γ / p + γ (1 − p)^(γ−1) ln p. */
double[] focalByP(double[] y, double[] p, double gamma) {
    double[] gradient = new double[p.length];
    for (int j = 0; j < p.length; j++) {
        if (y[j] > 0) {
            double miss = 1 - p[j];
            gradient[j] = -Math.pow(miss, gamma) / p[j]
                + gamma * Math.pow(miss, gamma - 1) * Math.log(p[j]);
        }
    }
    return gradient;
}

var myCce = rowLoss("my cce", (y, p) -> readCrossEntropy(y, p), (y, p) -> crossEntropyByP(y, p))
var myFocal = rowLoss("my focal", (y, p) -> readFocal(y, p, 2), (y, p) -> focalByP(y, p, 2))

// Are the gradients right?
gradientCheck(myCce)
gradientCheck(myFocal)

// Are the losses the library's? First example by example …
double[] readSoftmax(double[] z) {
    double sum = 0;
    double[] p = new double[z.length];
    for (int j = 0; j < z.length; j++) {
        sum += Math.exp(z[j]);
    }
    for (int j = 0; j < z.length; j++) {
        p[j] = Math.exp(z[j]) / sum;
    }
    return p;
}

double largestDifference() {
    var random = new Random(1);
    double largest = 0;
    for (int i = 0; i < 1000; i++) {
        double[] y = new double[3];
        y[random.nextInt(3)] = 1;
        double[] z = random.doubles(3, -5, 5).toArray();
        double[] p = readSoftmax(z);
        largest = Math.max(largest, Math.abs(readCrossEntropy(y, p) - value(cce(), y, z)));
        largest = Math.max(largest, Math.abs(readFocal(y, p, 2) - value(focal(2.0), y, z)));
    }
    return largest;
}

largestDifference()

// … then in training: the same data, weights and order give the same curve.
var exp = experiment(blobs(3), mlp(16), cce(), epochs(10), quiet())
var library = exp.run()
var mine = exp.with(myCce).run()

double apart(Run one, Run other) {
    double largest = 0;
    for (int e = 0; e < one.trainLoss().length; e++) {
        largest = Math.max(largest, Math.abs(one.trainLoss()[e] - other.trainLoss()[e]));
    }
    return largest;
}

apart(library, mine)
apart(exp.with(focal(2.0)).run(), exp.with(myFocal).run())

if (largestDifference() > 1e-6 || apart(library, mine) > 1e-6) {
    throw new AssertionError("not the library's loss");
}
