package losslab.pathology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import losslab.base.Language;
import losslab.base.Text;
import losslab.data.Moons;
import losslab.data.SigmoidCurve;
import losslab.loss.Bce;
import losslab.loss.Mse;
import losslab.model.Mlp;
import losslab.optim.Sgd;
import losslab.run.Experiment;
import losslab.run.Run;
import losslab.run.Setting;
import losslab.run.Training;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every pathology must obey; adding one needs no new test. */
class PathologyLawsTest {
    private static final int SEEDS = 3;

    private static final Supplier<Run> DIVERGED =
            () ->
                    Training.inThisThread(
                            Experiment.of(
                                    SigmoidCurve.sigmoidCurve(),
                                    Mlp.mlp(16, 16),
                                    new Mse(),
                                    new Sgd(1e6, 0, false)));

    static Stream<Pathology> all() {
        return Pathologies.all().stream();
    }

    /** A small sample; {@link SignaturesTest} asks twenty seeds. */
    @Test
    void theSignaturesTellTheSickFromTheCuredAndTheHealthy() {
        Signatures signatures = Signatures.over(SEEDS, Pathologies.all());
        for (Signatures.Score score : signatures.scores()) {
            assertTrue(score.least() > 0.6, "\n" + signatures);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void theUsualSeedShowsIt(Pathology pathology) {
        Proof proof = Case.of(pathology).verify();
        assertTrue(proof.ok(), proof.toString());
    }

    @ParameterizedTest
    @MethodSource("all")
    void aRunThatDivergedAtOnceIsJudgedToo(Pathology pathology) {
        Run run = DIVERGED.get();
        assertTrue(run.epochs().isEmpty());
        boolean explodes = pathology.id().equals("exploding-gradients");
        assertEquals(explodes, pathology.signature(run).holds());
    }

    /** Recorded is what another pathology's picture needs, and nothing else. */
    @ParameterizedTest
    @MethodSource("all")
    void aRunThatRecordedOtherMetricsIsJudgedToo(Pathology pathology) {
        Experiment few =
                Experiment.of(
                        Moons.moons().take(60),
                        Mlp.mlp(4),
                        new Bce(),
                        Setting.EPOCHS.to(2),
                        Setting.METRICS.to(List.of("auc")));
        assertFalse(pathology.signature(few.run()).figures().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("all")
    void sickAndCuredDifferBySomethingThatCanBePrinted(Pathology pathology) {
        assertFalse(Case.of(pathology).diff().changes().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("all")
    void everythingIsSaidInBothLanguages(Pathology pathology) {
        for (Language language : Language.values()) {
            for (String part :
                    new String[] {"name", "sign", "symptom", "cause", "check", "remedy"}) {
                String key = "pathology." + pathology.id() + "." + part;
                assertTrue(Text.has(language, key), language + " lacks " + key);
            }
        }
        String english = Case.of(pathology).explain(Language.EN);
        assertFalse(english.equals(Case.of(pathology).explain(Language.RU)));
    }

    /** Not only another seed: something that can be printed differs from the recipe. */
    @ParameterizedTest
    @MethodSource("all")
    void variesAndStillShowsIt(Pathology pathology) {
        Case usual = Case.of(pathology);
        Case varied = usual.vary();
        assertTrue(varied.verify().ok());
        Experiment recipe = usual.seed(varied.variation().seed()).sick();
        assertFalse(recipe.diff(varied.sick()).changes().isEmpty(), varied.toString());
    }

    @Test
    void anIllnessThatCannotBeVariedSaysSo() {
        Pathology none =
                new Pathology() {
                    @Override
                    public String id() {
                        return "overfitting";
                    }

                    @Override
                    public Experiment sick(Variation v) {
                        return Healthy.experiments(v.seed()).get(0);
                    }

                    @Override
                    public Experiment cured(Experiment sick) {
                        return sick;
                    }

                    @Override
                    public Verdict signature(Evidence evidence) {
                        return Verdict.absent("nothing");
                    }
                };
        Case healthy = Case.of(none);
        assertTrue(
                assertThrows(IllegalArgumentException.class, healthy::vary)
                        .getMessage()
                        .contains("10 tries; try another seed"));
        String doubt = healthy.doubt(Evidence.of(Training.inThisThread(healthy.sick()))).get();
        assertTrue(doubt.contains("the signature fails"), doubt);
    }

    @Test
    void theProblemSetsSevenAreThere() {
        assertEquals(7, Pathologies.letters().size());
        assertTrue(Pathologies.all().size() >= 24);
        assertEquals(6, Pathologies.named("д").size(), "the flat curve has six reasons");
        assertEquals(2, Pathologies.named("е").size(), "over epochs and over widths");
    }

    @Test
    void latinLookAlikesMeanTheCyrillicLetter() {
        assertEquals("overfitting", Pathologies.named("б").get(0).id());
        assertEquals("unscaled-inputs", Pathologies.named("a").get(0).id()); // Latin
        assertEquals("overfitting", Pathologies.named("overfitting").get(0).id());
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> Pathologies.named("overfiting"));
        assertTrue(
                e.getMessage().startsWith("no pathology is called overfiting; try overfitting"),
                e.getMessage());
    }
}
