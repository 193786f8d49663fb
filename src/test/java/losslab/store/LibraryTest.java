package losslab.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import losslab.base.Language;
import losslab.base.Text;
import losslab.data.InMemory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LibraryTest {
    /** Users' own parts: known by name only. */
    private static final Set<Class<?>> OWN = Set.of(InMemory.class);

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .importPackages(
                            "losslab.data",
                            "losslab.model",
                            "losslab.loss",
                            "losslab.optim",
                            "losslab.run");

    static Stream<Concept<?>> concepts() {
        return Library.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("concepts")
    void everyPublicPartOfTheLibraryIsListed(Concept<?> concept) {
        Set<String> there =
                CLASSES.stream()
                        .filter(each -> each.isAssignableTo(concept.type()))
                        .filter(each -> !each.isInterface() && each.isRecord())
                        .filter(each -> each.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(each -> OWN.stream().noneMatch(each::isEquivalentTo))
                        .map(JavaClass::getName)
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> listed =
                concept.parts().stream()
                        .map(Class::getName)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(there, listed);
        assertTrue(listed.size() >= 2, "so that it cannot pass on nothing");
    }

    @ParameterizedTest
    @MethodSource("concepts")
    void everyConceptHasATitleInBothLanguages(Concept<?> concept) {
        for (Language language : Language.values()) {
            assertTrue(Text.has(language, "store.concept." + concept.key()));
        }
    }

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertEquals(Text.keys("store", Language.EN), Text.keys("store", Language.RU));
    }
}
