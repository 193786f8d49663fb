package losslab.pathology;

import java.util.Optional;

/** One of the causes of a flat curve: told from the others by what goes on in the layers. */
interface OneOfFlat extends Pathology {
    @Override
    default Optional<String> letter() {
        return Optional.of("д");
    }

    @Override
    default View view() {
        return View.LAYERS;
    }
}
