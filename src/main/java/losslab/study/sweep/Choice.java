package losslab.study.sweep;

import java.util.function.UnaryOperator;
import losslab.run.Experiment;

/**
 * One value of a parameter: how it is written, and the edit of an experiment that it stands for.
 */
record Choice(String text, UnaryOperator<Experiment> edit) {}
