package losslab.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import losslab.pathology.Pathologies;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed pictures show the runs that anyone gets from the seeds, bit for bit. */
@Tag("slow")
class GalleryTest {
    @Test
    void theCommittedPicturesAreOfTheSameRuns(@TempDir Path folder) throws IOException {
        List<Path> files = Gallery.write(folder);
        assertEquals(
                Files.readString(Path.of("images/fingerprints.csv")),
                Files.readString(folder.resolve("fingerprints.csv")));
        assertEquals(Pathologies.all().size() + 7 + 1, files.size());
        for (Path file : files) {
            assertTrue(Files.size(file) > 1000, file.toString());
            Path committed = Path.of("images").resolve(folder.relativize(file).toString());
            assertTrue(Files.exists(committed), committed.toString());
        }
    }
}
