// One model, one data set, several losses: what changes? Every table is over several seeds.
// Smaller and faster: give the two numbers smaller values.
int examples = Integer.getInteger("losslab.examples", 8_000)
int seeds = Integer.getInteger("losslab.seeds", 5)

// 1. Digits under cross-entropy, focal loss and hinge
var digitsExp = experiment(mnist().take(examples), mlp(64), cce(), epochs(10))
compare(digitsExp, cce(), focal(2.0), hinge()).seeds(seeds)

// 2. One class at 3 %: do focal loss and weights help it?
double[] weights = {1, 1, 1, 1, 1, 1, 1, 1, 10, 1}
var rareExp = experiment(digits().take(examples / 4).rare(8, 0.03), mlp(64), cce(), epochs(10))
compare(rareExp, cce(), focal(2.0), weighted(cce(), weights)).seeds(seeds)

// 3. A curve with 10 % gross errors: squares chase them, absolute values do not
var curveExp = experiment(sigmoidCurve().outliers(0.1, 3), mlp(64), mse(), adam(0.01), epochs(60))
compare(curveExp, mse(), mae(), huber(0.1), logcosh()).seeds(seeds)
