// Lab 2. Exclusive or: what one neuron cannot do, and what a few can. To follow line by line, or
//   jshell-scripts/lab run jshell-scripts/lab2_xor.jsh
// Smaller and faster: lab run -Dlosslab.steps=500 -Dlosslab.seeds=2 …, or other numbers here.
int steps = Integer.getInteger("losslab.steps", 2_000)
int seeds = Integer.getInteger("losslab.seeds", 20)
int every = Math.max(steps / 100, 20)

// 1. The data: 1,000 points around the corners of the unit square (σ = 0.1), class 1 where the
// coordinates differ.
var data = xor()
show(data)

// 2. A single neuron, p = σ(w·x + b), draws one line. No line has both corners of class 1 on one
// side, so at best three corners of four are right: 75 %.
var exp = experiment(data, logreg(), bce(), sgd(2.0), fullBatch(), iterations(steps), snapshotEvery(every))
var one = exp.run()
boundary(one)
score(one, "accuracy")

// Its loss stays near ln 2 = 0.693, that of saying "one half" everywhere.
plot(one)

// One hidden unit does not help: it feeds a second neuron, but what they draw is still one line.
var single = exp.with(mlp(1).activation(sigmoid()).output(sigmoid())).run()
boundary(single)
score(single, "accuracy")

// 3. Four hidden sigmoid units and a sigmoid output: each unit draws a line of its own, the output
// combines them.
var net = exp.with(mlp(4).activation(sigmoid()).output(sigmoid()))
var run = net.run()
plot(run)
score(run, "accuracy")

// The decision boundary as it forms: for a while nothing seems to happen.
boundary(run, 0, 5 * every, 6 * every, 7 * every, 9 * every, steps)
animate(run)

// 4. How many units does it take? The same net with 1, 2, 3 and 4 under many seeds, that is, other
// points and other initial weights. Two are enough in principle; but from some initial weights the
// descent ends in a place where the loss no longer falls. 80 runs, half a minute on two cores.
var widths = sweep(net, grid(hidden(1, 2, 3, 4)), seeds(seeds))
widths.solved(0.95)
