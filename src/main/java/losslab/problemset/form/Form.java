package losslab.problemset.form;

/** A way to write a sheet down. */
public interface Form {
    /** The file's name. */
    String file();

    String text(Sheet sheet);
}
