package losslab.math;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/** The vector shapes in use: the machine's favourite, at most {@link Kernels#LANES} floats wide. */
final class Lanes {
    static final VectorSpecies<Float> FLOATS =
            FloatVector.SPECIES_PREFERRED.length() > Kernels.LANES
                    ? FloatVector.SPECIES_512
                    : FloatVector.SPECIES_PREFERRED;

    static final int WIDTH = FLOATS.length();

    /** As many bits as {@link #FLOATS}, in doubles. */
    static final VectorSpecies<Double> DOUBLES =
            VectorSpecies.of(double.class, FLOATS.vectorShape());

    /** As many floats as {@link #DOUBLES} holds numbers. */
    static final VectorSpecies<Float> HALF =
            VectorSpecies.of(
                    float.class, VectorShape.forBitSize(Math.max(64, FLOATS.vectorBitSize() / 2)));

    private Lanes() {}
}
