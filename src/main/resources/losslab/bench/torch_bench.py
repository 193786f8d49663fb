"""The process of PyTorch (eager, one thread) or scikit-learn: answers the questions of `lab bench`.

It reads "round SECONDS VARIANT JOB" or "cold STEPS VARIANT JOB" and answers with microseconds per
step. A JOB is "name widths examples batch optimizer rate loss activation".
"""
import sys
import time
import warnings

MARK = "lab-bench "
FEWEST, MOST, GROWTH, WARM_UP, EPOCHS, PATIENCE = 10, 1000000, 3, 2, 20, 3
FASTER = 0.7


class Job:
    def __init__(self, line):
        part = line.split(" ")
        self.widths = [int(width) for width in part[1].split("-")]
        self.examples, batch = int(part[2]), int(part[3])
        self.full = batch == 0
        self.batch = batch or self.examples
        self.optimizer, self.rate, self.loss, self.activation = (
            part[4], float(part[5]), part[6], part[7])


class Torch:
    def __init__(self):
        import torch
        torch.set_num_threads(1)
        self.torch = torch

    def data(self, job):
        torch = self.torch
        torch.manual_seed(1)
        x = torch.rand(job.examples, job.widths[0])
        if job.loss == "cce":
            return x, torch.randint(0, job.widths[-1], (job.examples,))
        y = torch.rand(job.examples, 1)
        return x, y.round() if job.loss == "bce" else y

    def parts(self, job):
        nn, optim = self.torch.nn, self.torch.optim
        layers = []
        for i, o in zip(job.widths, job.widths[1:]):
            layers += [nn.Linear(i, o), nn.ReLU() if job.activation == "relu" else nn.Sigmoid()]
        net = nn.Sequential(*layers[:-1])
        loss = {"mse": nn.MSELoss, "bce": nn.BCEWithLogitsLoss, "cce": nn.CrossEntropyLoss}[job.loss]()
        chosen = optim.Adam if job.optimizer == "adam" else optim.SGD
        return net, loss, chosen(net.parameters(), lr=job.rate)

    def batches(self, job, x, y, variant):
        """Endless batches, shuffled anew in every epoch."""
        torch = self.torch
        if variant == "loader":
            loader = torch.utils.data.DataLoader(
                torch.utils.data.TensorDataset(x, y), batch_size=job.batch, shuffle=True)
            while True:
                yield from loader
        while True:
            if job.full:
                yield x, y
            else:
                order = torch.randperm(job.examples)
                for start in range(0, job.examples, job.batch):
                    chosen = order[start:start + job.batch]
                    yield x[chosen], y[chosen]

    def seconds(self, job, steps, variant):
        x, y = self.data(job)
        begin = time.perf_counter()
        net, loss, optimizer = self.parts(job)
        batches = self.batches(job, x, y, variant)
        for _ in range(steps):
            bx, by = next(batches)
            optimizer.zero_grad()
            loss(net(bx), by).backward()
            optimizer.step()
        return time.perf_counter() - begin


class Sklearn:
    def __init__(self):
        import numpy
        import sklearn.neural_network
        warnings.filterwarnings("ignore")
        self.numpy, self.nets = numpy, sklearn.neural_network

    def seconds(self, job, steps, variant):
        per_epoch = -(-job.examples // job.batch)
        epochs = max(1, steps // per_epoch)
        draw = self.numpy.random.RandomState(1)
        x = draw.rand(job.examples, job.widths[0]).astype("float32")
        kind = self.nets.MLPRegressor if job.loss == "mse" else self.nets.MLPClassifier
        y = (draw.rand(job.examples).astype("float32") if job.loss == "mse"
             else draw.randint(0, max(2, job.widths[-1]), job.examples))
        net = kind(
            hidden_layer_sizes=job.widths[1:-1],
            activation="relu" if job.activation == "relu" else "logistic",
            solver=job.optimizer, alpha=0, batch_size=job.batch, learning_rate_init=job.rate,
            momentum=0, nesterovs_momentum=False, shuffle=not job.full, random_state=1,
            max_iter=epochs, n_iter_no_change=epochs + 1, tol=0)
        begin = time.perf_counter()
        net.fit(x, y)
        return (time.perf_counter() - begin) * steps / (epochs * per_epoch)


class Pace:
    """Turns "a round of so many seconds" into a number of steps, by what earlier rounds took."""

    def __init__(self, trial):
        self.trial, self.known = trial, {}

    def micros(self, line, seconds, variant):
        key = (line, variant)
        job = Job(line)
        if key not in self.known:
            self.warm(key, job, seconds, variant)
        return 1e6 * self.per_step(key, job, self.steps(job, seconds, self.known[key]), variant)

    def warm(self, key, job, seconds, variant):
        spent, last, steps = 0, float("inf"), FEWEST
        while True:
            before, last = last, steps * self.per_step(key, job, steps, variant)
            spent += last
            if last < seconds / 2:
                steps = min(MOST, GROWTH * steps)
            if not (spent < WARM_UP * seconds or last < seconds / 2 and steps < MOST
                    or last < FASTER * before):
                return

    def per_step(self, key, job, steps, variant):
        self.known[key] = self.trial.seconds(job, steps, variant) / steps
        return self.known[key]

    @staticmethod
    def steps(job, seconds, step):
        filling = seconds / max(step, 1e-9)
        usual = FEWEST if job.full else EPOCHS * job.examples / job.batch
        steps = max(filling, min(usual, PATIENCE * filling))
        return int(max(FEWEST, min(MOST, steps)))


def main():
    trial = Torch() if sys.argv[1] == "torch" else Sklearn()
    pace = Pace(trial)
    print(MARK + "ready", flush=True)
    for question in sys.stdin:
        kind, amount, variant, line = question.strip().split(" ", 3)
        try:
            if kind == "cold":
                answer = 1e6 * trial.seconds(Job(line), int(amount), variant) / int(amount)
            else:
                answer = pace.micros(line, float(amount), variant)
        except Exception as failed:  # told to the one who asked
            answer = "error " + repr(failed).replace("\n", " ")
        print(MARK + str(answer), flush=True)


main()
