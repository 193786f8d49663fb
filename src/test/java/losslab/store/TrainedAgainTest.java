package losslab.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.stream.Stream;
import losslab.data.Split;
import losslab.run.Experiment;
import losslab.run.Run;
import losslab.run.Setting;
import losslab.run.Training;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was read back does what the original does. */
class TrainedAgainTest {
    @TempDir Path folder;

    static Stream<Experiment> experiments() {
        return Samples.experiments();
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void theSameExperimentGivesTheSameRunAndTheSamePredictions(Experiment experiment) {
        Run run = Training.inThisThread(experiment);
        Experiment read = ExperimentJson.read(ExperimentJson.write(experiment));
        assertEquals(run.fingerprint(), Training.inThisThread(read).fingerprint());

        Run loaded = RunFiles.load(RunFiles.save(run, folder.resolve("run.zip")));
        Split test = run.experiment().data().test();
        assertEquals(run.toString(), loaded.toString());
        assertEquals(run.predictions(test).p(), loaded.predictions(test).p());
        assertEquals(run.fingerprint(), Training.inThisThread(loaded.experiment()).fingerprint());
        assertEquals(run.snapshots(), loaded.snapshots());
        int every = experiment.get(Setting.SNAPSHOT_EVERY);
        assertEquals(every == 0 ? 0 : 5 / every, loaded.snapshots().size());
    }
}
