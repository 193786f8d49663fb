// Lab 3. Apples, clocks and houses: three classes of CIFAR-100. To follow line by line, or
//   jshell-scripts/lab run jshell-scripts/lab3_cifar.jsh
// Smaller and faster: lab run -Dlosslab.examples=300 -Dlosslab.seeds=1 …, or other numbers here.
int examples = Integer.getInteger("losslab.examples", 1_800)
int seeds = Integer.getInteger("losslab.seeds", 3)
int passes = examples < 1_000 ? 3 : 60

// 1. The data: photographs of 32×32 pixels. Without the archive and without a network they are
// drawings, and their name says so.
var data = cifar100(0, 22, 37).take(examples)
show(data)

// 2. The model: a picture is a row of 3,072 numbers; the first layer brings each channel to mean 0
// and deviation 1, as measured on the training set; then 50 hidden units.
var exp = experiment(data, mlp(50), cce(), sgd(0.001), batch(32), epochs(passes), standardize(true), metrics("accuracy"))
summary(exp)
var run = exp.run()

// 3. Training and validation: the gap between the curves is what it knows by heart.
plot(run)
score(run, "accuracy")

// 4. What is taken for what, and the mistakes that the net is surest of.
confusion(run)
mistakes(run)

// 5. Does the hidden layer help? The same without it.
score(exp.with(logreg()).run(), "accuracy")

// 6. A small convolutional net looks at neighbourhoods instead of single pixels: fewer parameters
// and fewer mistakes, but Deeplearning4j takes some ten seconds for each pass.
var convolution = exp.with(cnn(8, 16), adam(0.003), epochs(Math.min(passes, 4)))
summary(convolution)
var deep = convolution.run()
score(deep, "accuracy")
confusion(deep)

// 7. A report claims that a learning rate of 0.001, 50 neurons and batches of 32 are best. Every
// combination around them, under several seeds, with a third of the passes: 81 runs, two to four
// minutes on two cores. Ctrl-C loses nothing: sweep() has what was done.
var table = sweep(exp.with(epochs(passes / 3)), grid(lr(0.0001, 0.001, 0.01), hidden(10, 50, 200), batchSize(8, 32, 128)), seeds(seeds))
heatmap(table, "lr", "batchSize")

// Is it true?
table.claim(lr(0.001), hidden(50), batchSize(32))
