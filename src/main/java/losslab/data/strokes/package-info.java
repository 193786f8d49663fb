/**
 * Hand-written-looking digits, drawn from strokes: what a digit is made of ({@code Alphabet}), how
 * a hand departs from it ({@code Distortion}), and how ink becomes pixels ({@code Raster}). Plain
 * arithmetic and the strict functions only, so the pictures have the same bits on every machine.
 */
package losslab.data.strokes;
