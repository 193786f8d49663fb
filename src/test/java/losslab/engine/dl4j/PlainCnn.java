package losslab.engine.dl4j;

import java.util.Iterator;
import losslab.model.Activation;
import losslab.model.Input;
import losslab.model.Layer;
import losslab.model.Network;
import losslab.model.Tanh;
import losslab.model.Weights;

/** A network's outputs by plain loops over pixels, in double precision; tanh or identity only. */
final class PlainCnn {
    private PlainCnn() {}

    static double[] outputs(Network network, double[] x) {
        Iterator<Weights> weights = network.weights().iterator();
        double[] a = x;
        for (Layer layer : network.architecture().layers()) {
            if (layer instanceof Layer.Dense dense) {
                a = dense(dense, weights.next(), a);
            } else if (layer instanceof Layer.Convolution convolution) {
                a = convolution(convolution, weights.next(), a);
            } else {
                a = pooling(layer.input(), a);
            }
        }
        return a;
    }

    private static double[] dense(Layer.Dense layer, Weights weights, double[] x) {
        double[] a = new double[layer.units()];
        for (int j = 0; j < a.length; j++) {
            double z = weights.bias()[j];
            for (int i = 0; i < x.length; i++) {
                z += x[i] * weights.matrix().get(i, j);
            }
            a[j] = apply(layer.activation(), z);
        }
        return a;
    }

    private static double[] convolution(Layer.Convolution layer, Weights weights, double[] x) {
        Input in = layer.input();
        double[] a = new double[layer.output().size()];
        for (int y = 0; y < in.height(); y++) {
            for (int col = 0; col < in.width(); col++) {
                for (int j = 0; j < layer.units(); j++) {
                    double z = weights.bias()[j] + sum(layer, weights, x, y, col, j);
                    a[(y * in.width() + col) * layer.units() + j] = apply(layer.activation(), z);
                }
            }
        }
        return a;
    }

    private static double sum(
            Layer.Convolution layer, Weights weights, double[] x, int y, int col, int j) {
        Input in = layer.input();
        double sum = 0;
        for (int ky = 0; ky < 3; ky++) {
            for (int kx = 0; kx < 3; kx++) {
                int fromY = y + ky - 1;
                int fromX = col + kx - 1;
                boolean inside =
                        fromY >= 0 && fromY < in.height() && fromX >= 0 && fromX < in.width();
                for (int c = 0; inside && c < in.channels(); c++) {
                    sum +=
                            x[(fromY * in.width() + fromX) * in.channels() + c]
                                    * weights.matrix().get((ky * 3 + kx) * in.channels() + c, j);
                }
            }
        }
        return sum;
    }

    private static double[] pooling(Input in, double[] x) {
        int height = in.height() / 2;
        int width = in.width() / 2;
        double[] a = new double[height * width * in.channels()];
        for (int i = 0; i < a.length; i++) {
            int c = i % in.channels();
            int col = i / in.channels() % width;
            int y = i / in.channels() / width;
            a[i] = Double.NEGATIVE_INFINITY;
            for (int k = 0; k < 4; k++) {
                int from = (2 * y + k / 2) * in.width() + 2 * col + k % 2;
                a[i] = Math.max(a[i], x[from * in.channels() + c]);
            }
        }
        return a;
    }

    private static double apply(Activation activation, double z) {
        return activation instanceof Tanh ? Math.tanh(z) : z;
    }
}
