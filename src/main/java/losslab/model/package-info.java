/** Models as specifications: layers, activations, initialisations; and networks with weights. */
package losslab.model;
