package losslab.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import losslab.base.Option;
import losslab.data.Dataset;
import losslab.data.InMemory;
import losslab.data.Moons;
import losslab.loss.AsLogits;
import losslab.loss.Bce;
import losslab.loss.Loss;
import losslab.loss.Mse;
import losslab.loss.StudentLoss;
import losslab.model.Cnn;
import losslab.model.Elementwise;
import losslab.model.Mlp;
import losslab.model.Model;
import losslab.run.Experiment;
import losslab.run.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExperimentJsonTest {
    private static final Experiment PLAIN = Experiment.of(Moons.moons(), Mlp.mlp(8), new Bce());

    @TempDir Path folder;

    static Stream<Experiment> experiments() {
        return Samples.experiments();
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void readsBackWhatWasWritten(Experiment experiment) {
        String text = ExperimentJson.write(experiment);
        Experiment read = ExperimentJson.read(text);
        assertEquals(experiment.description(), read.description());
        assertEquals(experiment.data().source(), read.data().source());
        assertEquals(experiment.data().seed(), read.data().seed());
        assertEquals(experiment.data().isPinned(), read.data().isPinned());
        assertEquals(experiment.model(), read.model());
        assertEquals(experiment.loss(), read.loss());
        for (Setting<?> setting : Setting.ALL) {
            assertEquals(experiment.get(setting), read.get(setting), setting.name());
        }
        assertEquals(text, ExperimentJson.write(read));
        assertEquals(experiment.initialNetwork(), read.initialNetwork());
    }

    @Test
    void theSamplesHoldEveryPartOfTheLibrary() throws IOException {
        String all = String.join("\n", experiments().map(ExperimentJson::write).toList());
        all += ExperimentJson.write(picture());
        all += String.join("\n", onFiles().map(ExperimentJson::write).toList());
        for (Concept<?> concept : Library.ALL) {
            for (Class<?> part : concept.parts()) {
                boolean written = all.contains("\"type\": \"" + part.getSimpleName() + "\"");
                assertTrue(written || concept == Library.ENDINGS, part.getName());
            }
        }
    }

    @Test
    void dataFromFilesAreWrittenByPathAndChecksum() throws IOException {
        for (Experiment experiment : onFiles().toList()) {
            String text = ExperimentJson.write(experiment);
            Experiment read = ExperimentJson.read(text);
            assertEquals(experiment.data().source(), read.data().source());
            assertEquals(experiment.description(), read.description());
            assertEquals(text, ExperimentJson.write(read));
        }
    }

    @Test
    void aFileThatIsGoneOrChangedIsSaidInOneLine() throws IOException {
        String text = ExperimentJson.write(onFiles().findFirst().orElseThrow());
        Path csv = folder.resolve("table.csv");
        Files.writeString(csv, "x,y,name\n1,0,other\n");
        assertRefused(text);
        Files.delete(csv);
        assertRefused(text);
    }

    private static void assertRefused(String text) {
        Exception error =
                assertThrows(IllegalArgumentException.class, () -> ExperimentJson.read(text));
        assertTrue(error.getMessage().contains("table.csv"), error.getMessage());
        assertFalse(error.getMessage().contains("\n"), error.getMessage());
    }

    private Stream<Experiment> onFiles() throws IOException {
        String rows = "1,0,a\n2,1,b\n".repeat(20);
        return Samples.onFiles(Files.writeString(folder.resolve("table.csv"), "x,y,name\n" + rows));
    }

    @Test
    void writesEverySettingInForce() {
        String text = ExperimentJson.write(PLAIN);
        for (Setting<?> setting : Setting.ALL) {
            assertTrue(text.contains("\"" + setting.name() + "\": "), setting.name());
        }
        assertTrue(text.contains("\"batch\": 32"), text);
        assertTrue(text.contains("\"beta2\": 0.999"), text);
    }

    @Test
    void aModelForPictures() {
        Experiment picture = picture();
        String text = ExperimentJson.write(picture);
        Experiment read = ExperimentJson.read(text, Samples.pictures());
        assertEquals(picture.model(), read.model());
        assertEquals(picture.description(), read.description());
    }

    private static Experiment picture() {
        return Experiment.of(Samples.pictures(), Cnn.cnn(2), new losslab.loss.Cce());
    }

    /** One edit of a good text each, and the line it gives. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            "Bce"        | "Bcee"         | no loss is called Bcee; try Bce, Cce, Mae, Mape
            "Bce"        | "java.io.File" | no loss is called java.io.File; try
            "Mlp"        | "Bce"          | no model is called Bce; try Cnn, Mlp
            "noise": 0.2 | "noice": 0.2   | data has no noice; try noise, sizes
            "noise": 0.2 | "noise": "a"   | data.noise must be double, got "a"
            "noise": 0.2 | "noise": []    | data.noise must be double, got []
            "batch": 32  | "batch": 3.5   | batch must be Integer, got 3.5
            "batch": 32  | "batch": -3    | batch must be >= 0, got -3; try batch(32)
            "batch": 32  | "bacth": 32    | no setting is called bacth; try batch
            "kind": "HE" | "kind": "HEE"  | model.init.kind must be XAVIER, HE, LECUN, CONSTANT, NORMAL, got "HEE"
            "bias": true | "bias": 1      | model.bias must be boolean, got 1
            "train": 500 | "train": 0     | train must be >= 1, got 0; try take(1000)
            "format": 1  | "format": 2    | format must be 1, got 2; a newer Losslab may read it
            "format": 1, | ''             | file must have format 1
            "loss"       | "los"          | experiment has no los; try loss
            """)
    void saysWhatIsWrong(String good, String bad, String line) {
        String text = ExperimentJson.write(PLAIN);
        assertTrue(text.contains(good), text);
        Exception error =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> ExperimentJson.read(text.replace(good, bad)));
        assertTrue(error.getMessage().startsWith(line), error.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"''", "[]", "{", "{} {}", "nonsense", "'{\"format\": 1,}'"})
    void refusesWhatIsNotOneJsonObject(String text) {
        Exception error =
                assertThrows(IllegalArgumentException.class, () -> ExperimentJson.read(text));
        assertFalse(error.getMessage().contains("\n"));
    }

    @Test
    void refusesToNestForEver() {
        String open = "{\"type\": \"AsLogits\", \"loss\": ";
        String deep = open.repeat(100_000) + "{\"type\": \"Bce\"}" + "}".repeat(100_000);
        String text = ExperimentJson.write(PLAIN);
        String bomb = text.replaceFirst("(?s)\"loss\": \\{.*?}", "\"loss\": " + deep);
        assertThrows(IllegalArgumentException.class, () -> ExperimentJson.read(bomb));
    }

    @Test
    void aStudentsLossIsAskedForByName() {
        Loss mine = student("mine");
        String text = ExperimentJson.write(PLAIN.with(mine));
        Exception error =
                assertThrows(IllegalArgumentException.class, () -> ExperimentJson.read(text));
        assertEquals(
                "the loss mine is known by name only: give it, as in"
                        + " load(\"run.zip\", loss(\"mine\", (y, p) -> …))",
                error.getMessage());
        assertSame(mine, ExperimentJson.read(text, mine).loss());
        assertThrows(
                IllegalArgumentException.class, () -> ExperimentJson.read(text, student("other")));
    }

    @Test
    void aStudentsLossInsideAnotherOne() {
        Loss mine = student("mine");
        String text = ExperimentJson.write(PLAIN.with(new AsLogits(mine)));
        assertEquals(new AsLogits(mine), ExperimentJson.read(text, mine).loss());
    }

    @Test
    void aStudentsActivationComesInsideAModel() {
        Mlp model = Mlp.mlp(8).activation(new Cube()).dropout(0.5);
        String text = ExperimentJson.write(PLAIN.with(model));
        Model given = Mlp.mlp(64).activation(new Cube());
        assertEquals(model, ExperimentJson.read(text, given).model());
    }

    @Test
    void dataInMemory() {
        Dataset data = Samples.inMemory();
        String text = ExperimentJson.write(PLAIN.on(data.seed(3)));
        Exception error =
                assertThrows(IllegalArgumentException.class, () -> ExperimentJson.read(text));
        assertTrue(error.getMessage().startsWith("the data set two is known by name only"));
        Experiment read = ExperimentJson.read(text, data);
        assertEquals(data.source(), read.data().source());
        assertEquals(3, read.data().seed());
        assertFalse(text.contains(InMemory.class.getSimpleName()));
    }

    @Test
    void whatTheTextHoldsNeedNotBeGiven() {
        String text = ExperimentJson.write(PLAIN);
        for (Option needless : Set.<Option>of(new Mse(), Mlp.mlp(3), Setting.BATCH.to(3))) {
            Exception error =
                    assertThrows(
                            IllegalArgumentException.class,
                            () -> ExperimentJson.read(text, needless));
            assertTrue(error.getMessage().startsWith("nothing in "), error.getMessage());
        }
    }

    private static Loss student(String name) {
        return StudentLoss.of(name, (y, p) -> (y - p) * (y - p));
    }

    /** An activation the library does not have. */
    private record Cube() implements Elementwise {
        @Override
        public String name() {
            return "cube";
        }

        @Override
        public float value(float z) {
            return z * z * z;
        }

        @Override
        public float slope(float z, float a) {
            return 3 * z * z;
        }
    }
}
