package losslab.problemset.question;

/** Something asked, with its key. Students get the prompt, and of a choice the texts. */
public sealed interface Question permits MultipleChoice, Numeric, Open {
    String prompt();

    /** Why the answer is what it is; for the key. */
    String explanation();
}
