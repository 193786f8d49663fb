// The pictures of the README, from the program itself: in the project's folder,
// jshell-scripts/lab run images/pictures.jsh
plot(train(digits(), mlp(64), focal(2.0), quiet())).save("images/digits-focal.png")
boundary(train(moons(), mlp(16), bce(), adam(0.01), epochs(60), quiet())).save("images/moons-boundary.png")
fit(train(sigmoidCurve(), mlp(64), mse(), sgd(0.001), fullBatch(), iterations(20_000), snapshotEvery(4_000), quiet())).save("images/sigmoid-fit.png")
masha("б").show().save("images/masha-2.png")
show(digits()).save("images/digits.png")
