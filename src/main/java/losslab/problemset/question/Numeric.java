package losslab.problemset.question;

import losslab.base.Check;

/** A number, right if it is no further than the tolerance from the answer. */
public record Numeric(String prompt, double answer, double tolerance, String explanation)
        implements Question {
    public Numeric {
        Check.atLeast("tolerance", tolerance, 0, "the error of reading it off the picture");
    }
}
