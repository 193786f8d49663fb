package losslab.problemset.question;

import java.util.ArrayList;
import java.util.List;

/** Where a broken line passes through zero. */
final class Crossings {
    private Crossings() {}

    /** Each place between two neighbours of unlike sign, by the rule of three; NaN is a gap. */
    static List<Double> of(double[] place, double[] height) {
        List<Double> crossings = new ArrayList<>();
        for (int i = 1; i < height.length; i++) {
            double before = height[i - 1];
            double after = height[i];
            if (before < 0 && after >= 0 || before > 0 && after <= 0) {
                double share = before / (before - after);
                crossings.add(place[i - 1] + share * (place[i] - place[i - 1]));
            }
        }
        return crossings;
    }
}
