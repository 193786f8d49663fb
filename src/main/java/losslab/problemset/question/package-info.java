/** What is asked about a picture, and its key: choices, numbers read off it, open questions. */
package losslab.problemset.question;
