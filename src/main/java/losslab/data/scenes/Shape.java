package losslab.data.scenes;

/** Something with a colour at some points of the plane: x to the right, y down, about [−1, 1]. */
interface Shape {
    /** Sets the colour where the thing is, and leaves it where it is not. */
    void color(double x, double y, double[] rgb);
}
