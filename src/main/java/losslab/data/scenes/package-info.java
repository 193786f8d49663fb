/**
 * Small colour pictures of things: a backdrop, a thing in some pose before it, and a camera. Plain
 * arithmetic and the strict functions only, so the pictures have the same bits on every machine.
 */
package losslab.data.scenes;
