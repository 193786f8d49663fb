package losslab.data.strokes;

import java.util.List;
import java.util.regex.Pattern;
import losslab.math.Rng;

/** The ten digits, each in the few ways in which people write it. */
final class Alphabet {
    /** Under each digit a line per way of writing it: how common it is, then its strokes. */
    private static final String WAYS =
            """
            # 0: round; with the end overlapping the start; narrow
            4: 56 0, 22 14, 10 50, 22 86, 50 100, 78 86, 90 50, 78 14, 48 1, 40 4
            2: 60 4, 30 8, 10 45, 20 88, 50 100, 82 78, 86 36, 66 6, 40 6, 28 16
            2: 64 0, 34 18, 18 60, 30 98, 58 90, 78 52, 76 14, 54 4
            # 1: a bar; with a flag; with a flag and a base
            7: 52 0, 48 100
            2: 34 22, 52 0!, 50 100
            1: 28 22, 52 0!, 52 100; 22 100, 80 98
            # 2: plain; with a loop; like a Z; like a swan
            3: 14 24, 30 4, 60 2, 78 24, 64 54, 36 80, 10 100!, 40 98, 90 98
            3: 16 22, 36 2, 68 8, 74 36, 52 70, 24 94, 10 88, 22 76, 44 86, 68 98, 92 92
            1: 14 10, 50 2, 82 10, 60 50, 14 96!, 50 92, 92 96
            2: 12 30, 28 4, 62 4, 72 30, 54 66, 16 98!, 40 90, 64 96, 90 88
            # 3: round; flat on top; with a small loop
            4: 16 10, 46 0, 76 16, 66 40, 38 48!, 72 56, 84 78, 58 98, 14 92
            1: 16 4, 50 3, 82 4!, 44 42!, 74 52, 84 76, 58 100, 12 90
            2: 14 14, 44 0, 74 14, 64 38, 42 50, 36 46, 48 42, 74 58, 82 82, 52 100, 12 88
            # 4: open; closed; in one movement; nearly closed
            3: 24 0, 16 30, 14 56!, 50 56, 84 52; 74 4, 70 50, 66 100
            2: 66 0, 36 32, 8 66!, 50 66, 94 64; 66 0, 66 50, 64 100
            2: 18 2, 14 36, 34 54, 64 46, 78 6!, 74 50, 66 100
            2: 56 2, 24 28, 14 54, 46 58, 80 44; 76 4, 72 50, 70 100
            # 5: with a separate roof; in one movement; like an S
            3: 30 2!, 22 44!, 52 36, 82 56, 74 88, 42 100, 12 88; 30 2, 60 3, 86 0
            2: 86 4, 30 4!, 24 42!, 56 36, 82 60, 66 94, 34 100, 10 88
            2: 84 4, 44 6, 28 26, 40 44, 70 56, 76 82, 46 100, 10 92
            # 6: round; straight; with a curl
            3: 70 0, 36 20, 14 58, 22 92, 52 100, 78 82, 68 58, 38 58, 18 78
            3: 58 0, 32 40, 20 76, 40 100, 74 92, 76 68, 50 60, 24 76
            1: 78 10, 58 0, 26 24, 12 66, 34 98, 68 94, 80 70, 56 54, 26 64, 16 76
            # 7: plain; with a bar; with a hook; with a wave
            4: 12 6, 50 4, 86 4!, 62 46, 44 100
            1: 12 6, 86 4!, 62 46, 44 100; 34 52, 84 48
            2: 14 22, 18 4!, 50 6, 84 4!, 60 50, 50 100
            2: 10 14, 36 4, 66 8, 80 14, 64 50, 52 100
            # 8: in one movement; of two rings; open on top
            3: 76 14, 50 0, 24 14, 34 38, 66 60, 76 84, 48 100, 22 84, 36 58, 66 38, 76 14
            2: 50 46, 24 28, 34 4, 62 2, 76 24, 50 46, 22 70, 28 96, 64 98, 80 74, 50 46
            2: 80 10, 48 2, 24 20, 44 46, 72 70, 62 98, 28 96, 24 70, 58 40, 84 12
            # 9: straight tail; curved tail; in one sweep; open
            3: 78 22, 54 2, 24 16, 22 42, 50 50, 76 26!, 74 60, 70 100
            2: 78 20, 48 0, 22 22, 34 48, 66 42, 78 18!, 80 56, 64 94, 20 92
            2: 74 30, 60 4, 28 14, 22 42, 56 46, 78 16, 70 56, 44 100
            2: 72 10, 40 4, 20 30, 40 48, 72 22!, 72 60, 66 100
            """;

    private static final List<List<Glyph>> DIGITS =
            Pattern.compile("# .*\n").splitAsStream(WAYS).skip(1).map(Alphabet::ways).toList();

    private Alphabet() {}

    /** One of the ways of writing the digit, the common ones more often. */
    static Glyph choose(int label, Rng rng) {
        List<Glyph> ways = DIGITS.get(label);
        int left = rng.nextInt(ways.stream().mapToInt(Glyph::weight).sum());
        int way = 0;
        while (left >= ways.get(way).weight()) {
            left -= ways.get(way).weight();
            way++;
        }
        return ways.get(way);
    }

    private static List<Glyph> ways(String lines) {
        return lines.lines().map(Glyph::parse).toList();
    }
}
