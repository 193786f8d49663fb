package losslab.bench;

/** Something that takes steps and says how long they took. */
interface Trial {
    /** Seconds for this many steps, from the first weights on. */
    double seconds(Job job, int steps);
}
