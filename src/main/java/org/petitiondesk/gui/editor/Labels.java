package org.petitiondesk.gui.editor;

import org.petitiondesk.model.manuscript.Manuscript;
import org.petitiondesk.model.manuscript.Nest;
import org.petitiondesk.model.manuscript.Passage;
import org.petitiondesk.model.manuscript.Shape;

import java.util.ArrayList;
import java.util.List;

/** What stands before paragraphs: the marks and numbers of lists. */
final class Labels {
    private static final String BULLET = "•";

    private Labels() {}

    /** What stands before each paragraph, for each thing it stands in; empty where nothing does. */
    static List<List<String>> of(List<Passage> passages) {
        List<List<String>> labels = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        for (Passage passage : new Manuscript(passages).withPossibleSteps().passages()) {
            Shape shape = passage.shape();
            List<String> before = new ArrayList<>();
            for (int i = 0; i < shape.nests().size(); i++) {
                Nest nest = shape.nests().get(i);
                switch (nest.step()) {
                    case OPENS -> {
                        numbers.subList(Math.min(i, numbers.size()), numbers.size()).clear();
                        numbers.add(nest.start());
                    }
                    case NEXT -> numbers.set(i, numbers.get(i) + 1);
                    case GOES_ON -> {}
                }
                before.add(nest.beginsItem() ? label(nest.kind(), numbers.get(i)) : "");
            }
            labels.add(List.copyOf(before));
        }
        return labels;
    }

    private static String label(Nest.Kind kind, int number) {
        return kind == Nest.Kind.NUMBERS ? number + "." : BULLET;
    }
}
