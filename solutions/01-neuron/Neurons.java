/** A neuron and a layer of neurons. */
public class Neurons {
    public double neuron(double[] w, double b, double[] a) {
        double z = b;
        for (int i = 0; i < a.length; i++) {
            z += w[i] * a[i];
        }
        return 1 / (1 + Math.exp(-z));
    }

    public double[] layer(double[][] w, double[] b, double[] a) {
        double[] out = new double[w.length];
        for (int j = 0; j < out.length; j++) {
            out[j] = neuron(w[j], b[j], a);
        }
        return out;
    }
}
