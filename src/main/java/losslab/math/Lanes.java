package losslab.math;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The one vector shape in use: the machine's favourite, at most {@link Kernels#LANES} floats wide.
 */
final class Lanes {
    static final VectorSpecies<Float> FLOATS =
            FloatVector.SPECIES_PREFERRED.length() > Kernels.LANES
                    ? FloatVector.SPECIES_512
                    : FloatVector.SPECIES_PREFERRED;

    static final int WIDTH = FLOATS.length();

    /** AVX2, with its 8 floats, has 16 vector registers; AVX-512 and NEON have 32. */
    static final boolean PLENTY = WIDTH != 8;

    private Lanes() {}
}
