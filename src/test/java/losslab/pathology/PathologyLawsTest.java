package losslab.pathology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.LongStream;
import java.util.stream.Stream;
import losslab.base.Language;
import losslab.base.Text;
import losslab.data.Blobs;
import losslab.data.SigmoidCurve;
import losslab.loss.Cce;
import losslab.loss.Mse;
import losslab.model.Mlp;
import losslab.run.Experiment;
import losslab.run.Run;
import losslab.run.Watch;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every pathology must obey; adding one needs no new test. */
class PathologyLawsTest {
    private static final int SEEDS = 3;

    static Stream<Pathology> all() {
        return Pathologies.all().stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void theSignatureTellsTheSickFromTheCured(Pathology pathology) {
        for (long seed = 1; seed <= SEEDS; seed++) {
            Case.Proof proof = new Case(pathology, seed).verify();
            assertTrue(proof.ok(), "seed " + seed + "\n" + proof);
        }
    }

    /** Nineteen of twenty seeds at least. */
    @Tag("slow")
    @ParameterizedTest
    @MethodSource("all")
    void theSignatureTellsThemApartOverTwentySeeds(Pathology pathology) {
        long ok =
                LongStream.rangeClosed(1, 20)
                        .parallel()
                        .filter(seed -> new Case(pathology, seed).verify().ok())
                        .count();
        assertTrue(ok >= 19, ok + " of 20 seeds");
    }

    @ParameterizedTest
    @MethodSource("all")
    void theSignatureDoesNotHoldOnHealthyRuns(Pathology pathology) {
        for (Experiment healthy :
                new Experiment[] {
                    Experiment.of(Blobs.blobs(4), Mlp.mlp(16), new Cce(), Watch.QUIET),
                    Experiment.of(SigmoidCurve.sigmoidCurve(), Mlp.mlp(16), new Mse(), Watch.QUIET)
                }) {
            Run run = healthy.run();
            assertFalse(pathology.signature(run).holds(), pathology.id() + " on\n" + run);
        }
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
            for (String part : new String[] {"name", "symptom", "cause", "check", "remedy"}) {
                String key = "pathology." + pathology.id() + "." + part;
                assertTrue(Text.has(language, key), language + " lacks " + key);
            }
        }
        String english = Case.of(pathology).explain(Language.EN);
        assertFalse(english.equals(Case.of(pathology).explain(Language.RU)));
    }

    @Test
    void latinLookAlikesMeanTheCyrillicLetter() {
        assertEquals("overfitting", Pathologies.named("б").id());
        assertEquals("overfitting", Pathologies.named("overfitting").id());
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> Pathologies.named("overfiting"));
        assertEquals("no pathology is called overfiting; try overfitting, б", e.getMessage());
    }
}
