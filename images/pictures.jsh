// The pictures of the README, from the program itself: in the project's folder,
// jshell-scripts/lab run images/pictures.jsh
plot(train(digits(), mlp(64), focal(2.0), quiet())).save("images/digits-focal.png")
boundary(train(moons(), mlp(16), bce(), adam(0.01), epochs(60), quiet())).save("images/moons-boundary.png")
fit(train(sigmoidCurve(), mlp(64), mse(), sgd(0.001), fullBatch(), iterations(20_000), snapshotEvery(4_000), quiet())).save("images/sigmoid-fit.png")
masha("б").show().save("images/masha-2.png")
show(digits()).save("images/digits.png")
var deep = mlp(32, 32, 32, 32, 32).activation(sigmoid())
gradients(train(digits().take(4_000), deep, cce(), epochs(8), quiet())).save("images/gradients-deep.png")
var exp = experiment(digits().take(4_000), mlp(64), cce(), epochs(8))
var table = sweep(exp, grid(lr(0.0003, 0.001, 0.003, 0.01, 0.03), batchSize(8, 32, 128)), seeds(3))
plot(table).save("images/sweep-digits.png")
