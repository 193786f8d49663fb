/** Problem sets: pictures, questions and keys made from pathologies, and the forms they take. */
package losslab.problemset;
