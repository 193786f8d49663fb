// Ten one-liners: what a first seminar types. Run it with: lab run jshell-scripts/first_steps.jsh

// 1. train: data, model, loss, and whatever options, in any order
var run = train(digits(), mlp(64), focal(2.0))

// 2. look at it
plot(run)

// 3. how good is it on examples it has never seen?
score(run, "accuracy")

// 4. where does it err?
confusion(run)

// 5. what is in the model?
summary(mlp(64), digits())

// 6. an experiment is a value: edit it, and print the edit
var exp = experiment(moons(), mlp(16), bce(), adam(0.01), epochs(60))
diff(exp, exp.with(batch(8), seed(7)))

// 7. what has it learnt?
boundary(exp.run())

// 8. a loss of your own: target first, then the prediction
var mine = loss("mine", (y, p) -> Math.abs(y - p) * (y - p) * (y - p));
train(sigmoidCurve(), mlp(64), mine, epochs(5))

// 9. a curve and its fit, as it grew
fit(train(sigmoidCurve(), mlp(64), mse(), sgd(0.001), fullBatch(), iterations(20_000), snapshotEvery(4_000)))

// 10. a sick training run, its picture, what it is, and the proof
masha("б").show()
masha("б").explain()
masha("б").verify()
