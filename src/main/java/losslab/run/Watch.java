package losslab.run;

import losslab.base.Option;

/** How a training is watched; no part of the experiment. */
public enum Watch implements Option {
    /** A line of progress. */
    PROGRESS,
    /** Nothing at all. */
    QUIET,
    /** A line of progress and a window in which the curve grows. */
    LIVE
}
