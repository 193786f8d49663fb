package losslab.data;

import losslab.base.Text;

/**
 * One source standing in for another that could not be had, under a name that says so in every
 * table and plot: {@code digits (instead of mnist)}.
 *
 * @param wanted the name of the source that was asked for
 */
public record Instead(String wanted, Source source) implements Around {
    @Override
    public String name() {
        return Text.get("data.instead", source.name(), wanted);
    }

    @Override
    public Source around(Source inner) {
        return new Instead(wanted, inner);
    }
}
