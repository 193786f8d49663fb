/** Many runs from one experiment: the same training under one change after another. */
package losslab.study;
