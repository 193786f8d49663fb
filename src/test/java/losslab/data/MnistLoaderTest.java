package losslab.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MnistLoaderTest {
    @TempDir Path folder;
    private final List<String> notices = new ArrayList<>();

    private Path given() {
        return folder.resolve("given");
    }

    private Path cache() {
        return folder.resolve("cache").resolve("mnist");
    }

    /** Nobody answers on port 1 of this machine. */
    private Source load() {
        Download offline =
                new Download(List.of(URI.create("http://127.0.0.1:1/")), Duration.ofSeconds(2));
        Places places = new Places(List.of(given()), folder.resolve("cache"));
        return new MnistLoader(places, offline, notices::add).load();
    }

    @Test
    void theGivenFolderGoesBeforeTheCache() throws IOException {
        IdxSamples.write(cache(), 20, 5);
        assertEquals(cache().toString(), ((Mnist) load()).directory());
        IdxSamples.write(given().resolve("mnist"), 30, 5);
        assertEquals(given().resolve("mnist").toString(), ((Mnist) load()).directory());
        IdxSamples.write(given(), 40, 5);
        assertEquals(given().toString(), ((Mnist) load()).directory());
        assertEquals(List.of(), notices);
    }

    @Test
    void withoutNetworkDigitsUnderANameThatSaysSo() {
        Dataset data = Dataset.of(load());
        assertEquals("digits (instead of mnist)", data.name());
        assertEquals("digits (instead of mnist)", data.take(30).noise(0.1).name());
        assertEquals(Dataset.of(Digits.usual()).take(30).train(), data.take(30).train());
        assertEquals(1, notices.size());
        String notice = notices.get(0);
        assertEquals(1, notice.lines().count());
        assertTrue(notice.contains("127.0.0.1: no connection"), notice);
        assertTrue(notice.contains("train-images-idx3-ubyte.gz"), notice);
        assertTrue(notice.contains("into " + cache() + " or into a folder"), notice);
    }

    /** A person's folder with some of the files is a mistake to be told. */
    @Test
    void aGivenFolderWithSomeFilesIsAnError() throws IOException {
        IdxSamples.write(given(), 20, 5);
        Files.delete(given().resolve("train-labels-idx1-ubyte.gz"));
        assertThrows(IllegalArgumentException.class, this::load);
    }

    /** A cache with some of the files is a download that was cut. */
    @Test
    void aCacheWithSomeFilesIsCompletedOrDoneWithout() throws IOException {
        IdxSamples.write(cache(), 20, 5);
        Files.delete(cache().resolve("train-labels-idx1-ubyte.gz"));
        assertEquals("digits (instead of mnist)", load().name());
    }

    @Test
    void aCacheThatCannotBeWrittenIsToldToo() throws IOException {
        Files.writeString(folder.resolve("cache"), "a file where the folder should be");
        assertEquals("digits (instead of mnist)", load().name());
        assertEquals(1, notices.get(0).lines().count());
    }
}
