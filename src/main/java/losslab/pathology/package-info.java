/**
 * Illnesses of training, caused on purpose: a sick experiment, the edit that cures it, and the
 * signature that proves both.
 */
package losslab.pathology;
