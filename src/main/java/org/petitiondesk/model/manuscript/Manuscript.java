package org.petitiondesk.model.manuscript;

import org.petitiondesk.model.manuscript.Nest.Step;

import java.util.ArrayList;
import java.util.List;

/** A text as it is seen while it is written, paragraph by paragraph. */
public record Manuscript(List<Passage> passages) {
    public static final Manuscript EMPTY = new Manuscript(List.of());

    public Manuscript {
        passages = List.copyOf(passages);
    }

    /** What is read of it. */
    public String plainText() {
        return String.join("\n", passages.stream().map(Passage::plainText).toList());
    }

    /**
     * A text without what cannot be seen.
     *
     * @param origins where each paragraph stood before, counted from 0
     */
    public record Tidied(Manuscript manuscript, List<Integer> origins) {
        public Tidied {
            origins = List.copyOf(origins);
        }
    }

    /** The same without what cannot be seen. */
    public Manuscript tidied() {
        return tidy().manuscript();
    }

    /**
     * Leaves out what cannot be seen: empty paragraphs, but for items of lists, and steps that lead
     * nowhere because the paragraph before was removed.
     */
    public Tidied tidy() {
        List<Passage> possible = withPossibleSteps(passages.stream().map(Passage::tidied).toList());
        List<Passage> tidied = new ArrayList<>();
        List<Integer> origins = new ArrayList<>();
        for (int i = 0; i < possible.size(); i++) {
            Passage passage = possible.get(i);
            boolean isInEmptyItem =
                    !tidied.isEmpty()
                            && tidied.getLast().isEmpty()
                            && passage.shape().goesOn() >= tidied.getLast().shape().nests().size();
            if (isInEmptyItem) {
                // An item cannot begin with an empty line: what follows is the item.
                Shape item = tidied.removeLast().shape();
                origins.removeLast();
                passage = passage.with(inherited(item, passage.shape()));
            }
            if (!passage.isEmpty() || passage.shape().beginsItem()) {
                tidied.add(passage);
                origins.add(i);
            }
        }
        return new Tidied(new Manuscript(withPossibleSteps(tidied)), origins);
    }

    /** The same where no step leads nowhere. */
    public Manuscript withPossibleSteps() {
        return new Manuscript(withPossibleSteps(passages));
    }

    private static List<Passage> withPossibleSteps(List<Passage> passages) {
        List<Passage> possible = new ArrayList<>();
        Shape before = Shape.PLAIN;
        for (Passage passage : passages) {
            before = passage.shape().after(before);
            possible.add(passage.with(before));
        }
        return possible;
    }

    /** What goes on from a paragraph that is left out stands where that one stood. */
    private static Shape inherited(Shape from, Shape to) {
        List<Nest> nests = new ArrayList<>(to.nests());
        for (int i = 0; i < from.nests().size(); i++) {
            if (nests.get(i).step() == Step.GOES_ON) {
                nests.set(i, from.nests().get(i));
            }
        }
        return to.withNests(nests);
    }
}
