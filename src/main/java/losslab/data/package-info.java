/** Data sets: immutable, named, split into training, validation and test examples. */
package losslab.data;
