/** Arithmetic without opinions: row-major matrices, kernels, the seeded generator. */
package losslab.math;
