// Tries: to call the library instead of writing the loss
// Gets: 0 does not exist
import java.util.List;
import losslab.loss.Focal;

public class FocalLoss {
    private final Focal focal;

    public FocalLoss(double gamma) {
        focal = new Focal(gamma, List.of());
    }

    public double value(double[] y, double[] z) {
        return focal.value(y, z);
    }

    public double[] gradient(double[] y, double[] z) {
        return focal.gradient(y, z);
    }
}
