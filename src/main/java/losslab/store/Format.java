package losslab.store;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import losslab.base.Check;

/** The number of a file's format, written in it. */
final class Format {
    private Format() {}

    /**
     * @throws IllegalArgumentException if there is none, or one that this Losslab does not know
     */
    static void check(JsonObject tree, int known) {
        JsonElement json = tree.get("format");
        if (json == null) {
            throw Check.fail("store.absent", "file", "format " + known);
        }
        int format = (int) Scalars.read(json, int.class, "format");
        if (format != known) {
            throw Check.fail("store.format", known, format);
        }
    }
}
