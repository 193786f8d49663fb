package losslab;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The rooms and the arrows between them: a room uses rooms of lower levels only. */
class ArchitectureTest {
    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("losslab");

    private static final Map<String, Integer> LEVELS =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry("base", 0),
                            Map.entry("math", 0),
                            Map.entry("data", 1),
                            Map.entry("model", 1),
                            Map.entry("loss", 1),
                            Map.entry("optim", 1),
                            Map.entry("metric", 1),
                            Map.entry("run", 2),
                            Map.entry("engine.fused", 3),
                            Map.entry("engine.dl4j", 3),
                            Map.entry("store", 4),
                            Map.entry("signal", 4),
                            Map.entry("study", 4),
                            Map.entry("pathology", 5),
                            Map.entry("plot", 6),
                            Map.entry("problemset", 7),
                            Map.entry("report", 7),
                            Map.entry("exercise", 7),
                            Map.entry("bench", 7),
                            Map.entry("help", 7),
                            Map.entry("", 8)));

    @Test
    void theImportSeesTheProject() {
        assertTrue(CLASSES.size() > 100, "only " + CLASSES.size() + " classes seen");
    }

    @Test
    void aRoomUsesLowerRoomsOnly() {
        List<String> wrong = new ArrayList<>();
        for (JavaClass from : CLASSES) {
            for (Dependency arrow : from.getDirectDependenciesFromSelf()) {
                JavaClass to = arrow.getTargetClass();
                boolean ours = to.getPackageName().startsWith("losslab");
                String one = room(from);
                if (ours && !one.equals(room(to)) && LEVELS.get(one) <= LEVELS.get(room(to))) {
                    wrong.add(arrow.getDescription());
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void roomsFormNoCycles() {
        slices().matching("losslab.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void librariesStayInTheirRooms() {
        confined("losslab.plot..", "org.knowm.xchart..", "de.erichseifert..");
        confined(
                List.of("losslab.data..", "losslab.exercise.grade.."),
                "org.apache.commons.compress..");
        confined("losslab.engine.dl4j..", "org.nd4j..", "org.deeplearning4j..");
        confined("losslab.exercise..", "org.junit..");
        confined(List.of("losslab.store..", "losslab.exercise.report.."), "com.google.gson..");
    }

    @Test
    void onlyTheShellAndTheProgressBarPrint() {
        noClasses()
                .that()
                .resideOutsideOfPackages("losslab", "losslab.shell")
                .and()
                .doNotHaveFullyQualifiedName("losslab.base.Progress")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(CLASSES);
    }

    private static void confined(String room, String... libraries) {
        confined(List.of(room), libraries);
    }

    private static void confined(List<String> rooms, String... libraries) {
        List<String> here = new ArrayList<>(rooms);
        here.add("losslab");
        noClasses()
                .that()
                .resideOutsideOfPackages(here.toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries)
                .check(CLASSES);
    }

    /** The room of a class: {@code loss}, {@code engine.fused}; sub-packages belong to it. */
    private static String room(JavaClass type) {
        String path = type.getPackageName().replaceFirst("^losslab\\.?", "");
        if (LEVELS.containsKey(path)) {
            return path;
        }
        String first = path.contains(".") ? path.substring(0, path.indexOf('.')) : path;
        if (path.equals("shell")) {
            return "";
        }
        assertTrue(LEVELS.containsKey(first), "the room " + path + " has no level");
        return first;
    }
}
