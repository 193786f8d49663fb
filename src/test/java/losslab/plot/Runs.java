package losslab.plot;

import losslab.base.Option;
import losslab.data.Dataset;
import losslab.loss.Loss;
import losslab.model.Mlp;
import losslab.run.Experiment;
import losslab.run.Run;
import losslab.run.Setting;
import losslab.run.Training;

/** Small runs to be drawn. */
final class Runs {
    private Runs() {}

    static Run train(Dataset data, Loss loss, Option... options) {
        return Training.inThisThread(Experiment.of(data, Mlp.mlp(8), loss, options));
    }

    static Option epochs(int n) {
        return Setting.EPOCHS.to(n);
    }

    static Chart chart(Figure figure) {
        return (Chart) figure.panels().get(0);
    }
}
