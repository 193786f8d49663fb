"""Values and gradients of all losses by PyTorch, in double precision.

Writes the table that TorchTest reads, one example per row:

    python3 src/test/python/loss_oracle.py src/test/resources/losslab/loss/torch.csv

Made with PyTorch 1.13. Losses that torch.nn.functional has are taken from there; the others are
spelled out from their definitions, with gradients by automatic differentiation.
"""

import sys

import torch
import torch.nn.functional as F

torch.set_default_dtype(torch.float64)
ALPHAS = torch.tensor([0.2, 0.5, 0.3])
WEIGHTS = torch.tensor([1.0, 2.0, 0.5])


def bce(y, z):
    return F.binary_cross_entropy_with_logits(z, y, reduction="sum")


def cce(y, z, **options):
    return F.cross_entropy(z[None], y[None], **options)


def log_probabilities(y, z):
    """Of the classes; the targets as a distribution over them."""
    if len(z) > 1:
        return y, F.log_softmax(z, 0)
    return torch.cat([1 - y, y]), F.logsigmoid(torch.cat([-z, z]))


def focal(gamma, alpha=None):
    def loss(y, z):
        target, log_p = log_probabilities(y, z)
        weight = 1 if alpha is None else alpha
        return -(target * weight * (-torch.expm1(log_p)) ** gamma * log_p).sum()

    return loss


def violation(y, z):
    if len(z) == 1:
        return F.relu(1 - (2 * y[0] - 1) * z[0])
    right = y.argmax()
    others = torch.cat([z[:right], z[right + 1 :]])
    return F.relu(1 + others.max() - z[right])


def quantile(tau):
    def loss(y, z):
        r = y - z
        return torch.maximum(tau * r, (tau - 1) * r).mean()

    return loss


def smooth(y, epsilon):
    return y * (1 - epsilon) + epsilon / max(2, len(y))


BINARY = {
    "bce()": bce,
    "focal(0.0)": focal(0),
    "focal(2.0)": focal(2),
    "focal(0.5, 0.25)": focal(0.5, torch.tensor([0.75, 0.25])),
    "hinge()": violation,
    "squaredHinge()": lambda y, z: violation(y, z) ** 2,
    "weighted(bce(), 3.0)": lambda y, z: F.binary_cross_entropy_with_logits(
        z, y, pos_weight=torch.tensor([3.0])
    ),
    "labelSmoothing(bce(), 0.1)": lambda y, z: bce(smooth(y, 0.1), z),
    "asLogits(bce())": lambda y, z: bce(y, torch.sigmoid(z)),
}

MULTICLASS = {
    "cce()": cce,
    "focal(0.0)": focal(0),
    "focal(2.0)": focal(2),
    "focal(5.0, new double[]{0.2, 0.5, 0.3})": focal(5, ALPHAS),
    "hinge()": violation,
    "squaredHinge()": lambda y, z: violation(y, z) ** 2,
    "weighted(cce(), new double[]{1.0, 2.0, 0.5})": lambda y, z: cce(y, z, weight=WEIGHTS),
    "labelSmoothing(cce(), 0.1)": lambda y, z: cce(y, z, label_smoothing=0.1),
    "labelSmoothing(focal(2.0), 0.1)": lambda y, z: focal(2)(smooth(y, 0.1), z),
    "asLogits(cce())": lambda y, z: cce(y, F.softmax(z, 0)),
}

REGRESSION = {
    "mse()": lambda y, z: F.mse_loss(z, y),
    "mae()": lambda y, z: F.l1_loss(z, y),
    "huber(1.0)": lambda y, z: F.huber_loss(z, y, delta=1.0),
    "huber(0.5)": lambda y, z: F.huber_loss(z, y, delta=0.5),
    "logcosh()": lambda y, z: (torch.logaddexp(z - y, y - z) - torch.log(torch.tensor(2.0))).mean(),
    "msle()": lambda y, z: F.mse_loss(torch.log1p(F.relu(z)), torch.log1p(y)),
    "mape()": lambda y, z: ((y - z).abs() / y.abs()).mean(),
    "quantile(0.9)": quantile(0.9),
    "quantile(0.25)": quantile(0.25),
}


def examples(kind, generator):
    """Usual ones, and some with large outputs."""
    for i in range(8):
        scale = 15.0 if i == 7 else 2.0
        if kind == "binary":
            yield torch.tensor([float(i % 2)]), scale * torch.randn(1, generator=generator)
        elif kind == "multiclass":
            yield F.one_hot(torch.tensor(i % 3), 3).double(), scale * torch.randn(
                3, generator=generator
            )
        else:
            outputs = 1 + i % 3
            y = 0.5 + 2 * torch.rand(outputs, generator=generator)
            yield y, y + scale * torch.randn(outputs, generator=generator)


def numbers(tensor):
    return " ".join(repr(float(x)) for x in tensor)


def main(path):
    generator = torch.Generator().manual_seed(1)
    with open(path, "w") as out:
        out.write("task;loss;y;z;value;gradient\n")
        for kind, losses in [
            ("binary", BINARY),
            ("multiclass", MULTICLASS),
            ("regression", REGRESSION),
        ]:
            for name, loss in losses.items():
                for y, z in examples(kind, generator):
                    z.requires_grad_(True)
                    value = loss(y, z)
                    (gradient,) = torch.autograd.grad(value, z)
                    cells = [numbers(y), numbers(z), repr(float(value)), numbers(gradient)]
                    out.write(";".join([kind, name] + cells) + "\n")


if __name__ == "__main__":
    main(sys.argv[1])
