// Lab 1. A net learns a curve from noisy points. To follow line by line, or whole:
//   jshell-scripts/lab run jshell-scripts/lab1_sigmoid.jsh
// Smaller and faster: lab run -Dlosslab.steps=5000 …, or another number here.
int steps = Integer.getInteger("losslab.steps", 50_000)
int fifth = steps / 5

// 1. The data: x = i/100 − 0.5 for i = 0 … 99, each five times, y = 1 / (1 + e^(−10x)) plus normal
// noise, σ = 0.05. So on new points no model has a squared error below 0.05² = 0.0025 in the mean.
var data = sigmoidCurve()
show(data)

// 2. The experiment: 64 hidden ReLU units, squared error, gradient descent with all 500 points in
// every step, at a rate so small that one can watch.
var exp = experiment(data, mlp(64), mse(), sgd(0.0001), fullBatch(), iterations(steps), snapshotEvery(Math.max(steps / 100, 50)))
var run = exp.run()

// 3. The fit after each fifth of the steps, and the true curve, dashed.
fit(run, fifth, 2 * fifth, 3 * fifth, 4 * fifth, 5 * fifth)

// 4. The same as a film from the first step on; animate(run).save("fit.gif") writes it.
animate(run)

// 5. The loss on a logarithmic axis: most of it is gone at once, the rest takes for ever.
plot(run).log()

// 6. Is it done? Compare with 0.0025.
score(run, "mse")

// 7. The same with a rate a hundred times as large, in a fifth of the steps: now the curves lie on
// each other, because there is little left to learn.
var fast = exp.with(sgd(0.01), iterations(fifth), snapshotEvery(fifth / 5)).run()
fit(fast)
score(fast, "mse")
plot(run, fast).log()
