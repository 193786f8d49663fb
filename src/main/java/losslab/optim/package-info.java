/** Optimisers and learning-rate schedules, one file each; both engines run the same updates. */
package losslab.optim;
