package losslab.data;

import java.lang.ref.SoftReference;
import java.util.HashMap;
import java.util.Map;
import losslab.math.Rng;

/**
 * What a source has given so far, shared by the data sets that differ in the seed only, so that a
 * file is not read anew for every look at it. Splits are let go when memory runs short.
 */
final class Draws {
    private final Source source;
    private final Map<Long, SoftReference<Splits>> bySeed = new HashMap<>(); // under the lock
    private Schema schema; // null until asked for; under the lock

    Draws(Source source) {
        this.source = source;
    }

    synchronized Schema schema() {
        if (schema == null) {
            schema = source.schema();
        }
        return schema;
    }

    synchronized Splits splits(long seed) {
        long key = source.seeded() ? seed : 0;
        SoftReference<Splits> known = bySeed.get(key);
        Splits splits = known == null ? null : known.get();
        if (splits == null) {
            splits = source.draw(new Rng(seed).split("data"));
            bySeed.put(key, new SoftReference<>(splits));
        }
        return splits;
    }
}
