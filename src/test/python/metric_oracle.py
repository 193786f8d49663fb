"""Writes what scikit-learn says about small predictions, for MetricOracleTest.

    python3 src/test/python/metric_oracle.py > src/test/resources/losslab/metric/sklearn.csv

One row per set of predictions: the task, what the predictions are, their number of outputs, the
targets and predictions row by row, then one column per metric (empty: it does not apply). Made
with scikit-learn 1.2.1 and NumPy 1.24.2. Where scikit-learn has no value, the definition is spelled
out here, independently of the Java code.
"""

import csv
import sys
import warnings

import numpy as np
from sklearn import metrics as sk

warnings.simplefilter("ignore")
rng = np.random.default_rng(7)
NAN = float("nan")


def softmax(z):
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


def rates(y, predicted, labels):
    binary = len(labels) == 2
    out = {}
    for name, function in [
        ("precision", sk.precision_score),
        ("recall", sk.recall_score),
        ("f1", sk.f1_score),
    ]:
        out[name] = function(y, predicted, average="binary" if binary else "macro", zero_division=0)
        out[name + "_macro"] = function(y, predicted, average="macro", zero_division=0)
        out[name + "_micro"] = function(y, predicted, average="micro", zero_division=0)
        each = function(y, predicted, labels=labels, average=None, zero_division=0)
        out["each_" + name] = numbers(each)
    out["confusion"] = numbers(sk.confusion_matrix(y, predicted, labels=labels).ravel())
    out["accuracy"] = sk.accuracy_score(y, predicted)
    return out


def auc(y, score):
    # scikit-learn refuses a single class
    return sk.roc_auc_score(y, score) if len(set(y)) == 2 else NAN


def ece(confidence, right, bins=15):
    # Guo et al. 2017, equation 3: bins ((m-1)/M, m/M]
    total = 0.0
    for m in range(1, bins + 1):
        inside = (confidence > (m - 1) / bins) & (confidence <= m / bins)
        if inside.any():
            gap = abs(right[inside].mean() - confidence[inside].mean())
            total += inside.sum() / len(confidence) * gap
    return total


def binary(y, p, kind="PROBABILITIES"):
    threshold = 0.0 if kind == "MARGINS" else 0.5
    out = rates(y, (p > threshold).astype(int), [0, 1])
    out["auc"] = auc(y, p)
    out["prauc"] = sk.average_precision_score(y, p)
    if kind == "PROBABILITIES":
        out["logloss"] = sk.log_loss(y, p, labels=[0, 1], eps=1e-7)
        out["brier"] = sk.brier_score_loss(y, p, pos_label=1)
        # in single precision, as a net predicts: 1 - 0.2 falls into the same bin as 0.8
        other = (np.float32(1) - p.astype(np.float32)).astype(float)
        out["ece"] = ece(np.where(p > 0.5, p, other), (p > 0.5) == (y == 1))
    else:
        out.update(logloss=NAN, brier=NAN, ece=NAN)
    if len(set(y)) == 2:
        fpr, tpr, _ = sk.roc_curve(y, p, drop_intermediate=False)
        out["roc_fpr"], out["roc_tpr"] = numbers(fpr), numbers(tpr)
    return out | errors(y[:, None], p[:, None])


def multiclass(y, p, kind="PROBABILITIES"):
    labels = list(range(p.shape[1]))
    predicted = p.argmax(axis=1)
    one_hot = np.eye(p.shape[1])[y]
    out = rates(y, predicted, labels)
    # ties: scikit-learn puts the last class first, Losslab the first, so the columns are reversed
    for k in (1, 2, 3):
        reversed_labels = p.shape[1] - 1 - y
        out[f"top{k}"] = sk.top_k_accuracy_score(reversed_labels, p[:, ::-1], k=k, labels=labels)
    present = [c for c in labels if (y == c).any()]
    out["auc"] = np.mean([auc((y == c).astype(int), p[:, c]) for c in present])
    if kind == "PROBABILITIES" and len(present) == len(labels):
        same = sk.roc_auc_score(y, p / p.sum(axis=1, keepdims=True), multi_class="ovr")
        assert abs(out["auc"] - same) < 1e-9
    out["prauc"] = np.mean([sk.average_precision_score(y == c, p[:, c]) for c in present])
    if kind == "PROBABILITIES":
        out["logloss"] = sk.log_loss(y, p, labels=labels, eps=1e-7)
        out["brier"] = np.mean(np.sum((p - one_hot) ** 2, axis=1))
        out["ece"] = ece(p.max(axis=1), predicted == y)
    else:
        out.update(logloss=NAN, brier=NAN, ece=NAN)
    return out | errors(one_hot, p)


def errors(y, p):
    squared = sk.mean_squared_error(y, p)
    return {"mse": squared, "rmse": np.sqrt(squared), "mae": sk.mean_absolute_error(y, p)}


def regression(y, p):
    return errors(y, p) | {
        "mape": sk.mean_absolute_percentage_error(y, p),
        # scikit-learn refuses what is below 0: predictions are clipped as the doc says,
        # targets in (-1, 0) go by the definition
        "msle": np.mean((np.log1p(np.maximum(p, 0)) - np.log1p(y)) ** 2)
        if (y < 0).any()
        else sk.mean_squared_log_error(y, np.maximum(p, 0)),
        "total": abs(np.sum(p) - np.sum(y)) / abs(np.sum(y)),
        "r2": sk.r2_score(y, p),
    }


def numbers(values):
    return " ".join(f"{v:.0f}" if v == round(v) else repr(float(v)) for v in np.ravel(values))


def java(value):
    return value if not isinstance(value, float) else repr(float(value)).replace("nan", "NaN")


def cases():
    y = rng.integers(0, 2, 30)
    p = 1 / (1 + np.exp(-rng.normal(1.2 * (2 * y - 1), 1.5)))
    coarse = np.round(p, 1)
    yield "binary", "BINARY", "PROBABILITIES", y, p
    yield "binary with ties", "BINARY", "PROBABILITIES", y, coarse
    yield "binary, constant above 1/2", "BINARY", "PROBABILITIES", y, np.full(30, 0.7)
    yield "binary, constant below 1/2", "BINARY", "PROBABILITIES", y, np.full(30, 0.3)
    yield "binary, no positives", "BINARY", "PROBABILITIES", np.zeros(12, int), p[:12]
    yield "binary, no negatives", "BINARY", "PROBABILITIES", np.ones(12, int), p[:12]
    yield "binary, nothing at all", "BINARY", "PROBABILITIES", np.zeros(5, int), np.full(5, 0.1)
    yield "binary, perfect and sure", "BINARY", "PROBABILITIES", y, y.astype(float)
    yield "binary, wrong and sure", "BINARY", "PROBABILITIES", y, 1.0 - y
    rare = (np.arange(30) % 15 == 0).astype(int)
    yield "binary, rare class", "BINARY", "PROBABILITIES", rare, p
    yield "binary, one example", "BINARY", "PROBABILITIES", np.array([1]), np.array([0.8])
    yield "binary, scores", "BINARY", "SCORES", y, rng.normal(0.3 + 0.4 * y, 0.4)
    yield "binary, margins", "BINARY", "MARGINS", y, rng.normal(2 * y - 1, 1.5)

    y = rng.integers(0, 4, 40)
    z = rng.normal(0, 1, (40, 4)) + 1.5 * np.eye(4)[y]
    p = softmax(z)
    yield "four classes", "MULTICLASS", "PROBABILITIES", y, p
    yield "four classes with ties", "MULTICLASS", "PROBABILITIES", y, softmax(np.round(z))
    yield "four classes, constant", "MULTICLASS", "PROBABILITIES", y, np.full((40, 4), 0.25)
    always = np.tile([0.125, 0.5, 0.25, 0.125], (40, 1))
    yield "four classes, always the same", "MULTICLASS", "PROBABILITIES", y, always
    yield "four classes, one absent", "MULTICLASS", "PROBABILITIES", y % 3, p
    barred = softmax(z - 1e3 * np.eye(4)[3])
    yield "four classes, one absent and never predicted", "MULTICLASS", "PROBABILITIES", y % 3, barred
    yield "four classes, all of one", "MULTICLASS", "PROBABILITIES", np.full(40, 2), p
    yield "four classes, scores", "MULTICLASS", "SCORES", y, z
    yield "three classes, sure", "MULTICLASS", "PROBABILITIES", y % 3, np.eye(3)[(y + 1) // 2]

    y = rng.gamma(2.0, 3.0, (25, 1)) + 0.1
    p = y + rng.normal(0, 1.5, (25, 1))
    def row(name, y, p):
        return "regression" + name, "REGRESSION", "NUMBERS", np.array(y), np.array(p)

    met = np.full((5, 1), 0.1)
    yield row("", y, p)
    yield row(", two outputs", np.hstack([y, 9 * y]), np.hstack([p, p]))
    yield row(", constant targets", met, p[:5])
    yield row(", constant targets met", met, met)
    yield row(", constant predictions", y, np.full((25, 1), 5.0))
    yield row(", zeros", [[0.0], [2.0], [0.0], [4.0]], [[0.0], [1.0], [0.5], [5.0]])
    yield row(", zeros met", [[0.0], [2.0]], [[0.0], [1.0]])
    yield row(", below 0", y[:6] - 0.5, p[:6] - 4)
    yield row(", one example", y[:1], p[:1])


def main():
    rows = []
    for name, task, kind, y, p in cases():
        p = p.astype(np.float32).astype(float)
        if task == "REGRESSION":
            y = y.astype(np.float32).astype(float)
            values = regression(y, p)
        else:
            values = binary(y, p, kind) if task == "BINARY" else multiclass(y, p, kind)
        outputs = p.shape[1] if p.ndim == 2 else 1
        targets = y if task != "MULTICLASS" else np.eye(outputs)[y]
        row = {"case": name, "task": task, "kind": kind, "outputs": outputs}
        rows.append(row | {"y": numbers(targets), "p": numbers(p)} | values)
    head = list(dict.fromkeys(key for row in rows for key in row))
    out = csv.DictWriter(sys.stdout, head, lineterminator="\n")
    out.writeheader()
    for row in rows:
        out.writerow({k: java(v) for k, v in row.items()})


main()
