package losslab.pathology;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import losslab.base.Check;

/** All pathologies, in the order in which they are shown. */
public final class Pathologies {
    private static final List<Pathology> ALL =
            List.of(
                    new UnscaledInputs(),
                    new Overfitting(),
                    new NoShuffle(),
                    new ExplodingGradients(),
                    new VanishingGradients(),
                    new DeadRelu(),
                    new ZeroInitialisation(),
                    new LearningRateTooLow(),
                    new NoiseFloor(),
                    new Converged(),
                    new DoubleDescentEpochs(),
                    new DoubleDescentWidth(),
                    new ConfidentMistakes(),
                    new LoglossAuc(),
                    new Imbalance(),
                    new MseMape(),
                    new MaeZeros(),
                    new LearningRateTooHigh(),
                    new ConstantInitialisation(),
                    new BadInitialLoss(),
                    new DropoutGap(),
                    new DoubleSoftmax(),
                    new MseOnSaturatedSigmoid(),
                    new FlippedSign(),
                    new OverRegularised(),
                    new Underfitting(),
                    new Leakage(),
                    new SortedSplit(),
                    new SmallValidation(),
                    new ValidationScaling(),
                    new LabelNoise(),
                    new MajorityCollapse(),
                    new NanInput(),
                    new SmallBatchNoise(),
                    new SpikeThatHeals(),
                    new ScheduleDrop(),
                    new StoppedTooEarly(),
                    new Forgetting());

    /** Latin letters that look like the Cyrillic ones of the problem set. */
    private static final Map<String, String> LOOK_ALIKES = Map.of("a", "а", "e", "е", "ë", "ё");

    private static final String LETTERS = "абвгдеё";

    private Pathologies() {}

    public static List<Pathology> all() {
        return ALL;
    }

    /** Those of the problem set. */
    public static List<Pathology> lettered() {
        return ALL.stream().filter(pathology -> pathology.letter().isPresent()).toList();
    }

    /** The letters of the problem set that have a case, in order. */
    public static List<String> letters() {
        return LETTERS.chars()
                .mapToObj(Character::toString)
                .filter(letter -> ALL.stream().anyMatch(p -> has(p, letter)))
                .toList();
    }

    /** The number of a letter in the problem set, from 1. */
    public static int number(String letter) {
        return LETTERS.indexOf(letter) + 1;
    }

    private static boolean has(Pathology pathology, String letter) {
        return pathology.letter().equals(Optional.of(letter));
    }

    /** The n-th letter of the problem set, from 1. */
    public static List<Pathology> numbered(int n) {
        Check.within("n", n, 1, LETTERS.length(), "masha(2)");
        return named(LETTERS.substring(n - 1, n));
    }

    /** The one with this id, or those that share this letter. */
    public static List<Pathology> named(String name) {
        String asked = Normalizer.normalize(String.valueOf(name), Normalizer.Form.NFC);
        String letter = LOOK_ALIKES.getOrDefault(asked, asked);
        List<String> names =
                ALL.stream()
                        .flatMap(p -> Stream.concat(p.letter().stream(), Stream.of(p.id())))
                        .distinct()
                        .toList();
        Check.known("pathology", letter, names);
        return ALL.stream().filter(p -> p.id().equals(letter) || has(p, letter)).toList();
    }
}
