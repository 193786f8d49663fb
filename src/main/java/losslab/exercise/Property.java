package losslab.exercise;

import java.util.function.Predicate;

/** What may be expected instead of a value: something that holds, said in words. */
record Property(String words, Predicate<Object> holds) {
    @Override
    public String toString() {
        return words;
    }
}
