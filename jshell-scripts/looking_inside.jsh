// From a learning rate to a report: finding good settings, and looking into the net that they give.
// lab run jshell-scripts/looking_inside.jsh

// 1. Drawn digits, one hidden layer, cross-entropy. Which learning rate?
int examples = Integer.getInteger("losslab.examples", 4_000)
int seeds = Integer.getInteger("losslab.seeds", 3)
var exp = experiment(digits().take(examples), mlp(64), cce(), epochs(8))
var rates = lrFind(exp)

// 2. The suggestion against a grid: rates on both sides of it, and the other numbers one could turn.
var table = sweep(exp, grid(lr(rates.suggestion(), 0.0003, 0.001, 0.003, 0.01, 0.03), batchSize(8, 32, 128)), seeds(seeds))

// 3. Any two of the parameters as a heat map; sorted by another column; one rate alone.
heatmap(table, "batchSize", "lr")
table.by("seconds")
table.where("lr", rates.suggestion())

// 4. The best row, trained once more: do all its layers learn? About 0.001 is usual for ‖ΔW‖/‖W‖.
var run = table.bestExperiment().run()
gradients(run)

// 5. A deep net of sigmoids beside it: each layer passes on a part of the gradient only.
gradients(train(digits().take(examples), mlp(32, 32, 32, 32, 32).activation(sigmoid()), cce(), epochs(8)))

// 6. What does it get wrong, and how surely?
mistakes(run)

// 7. Is it right as often as it says? A net trained long on few examples is too sure.
calibration(run)
calibration(train(digits().take(examples / 8), mlp(64), cce(), epochs(60)))

// 8. Each class against the rest, at every threshold.
roc(run)

// 9. All of it on one page, to be sent around.
report(run)
