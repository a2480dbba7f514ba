package org.petitiondesk.typeset;

import org.petitiondesk.model.letter.Paper;

import java.util.ArrayList;
import java.util.List;

/**
 * The pages of a letter for somebody who looks at them: drawn they are those of {@link
 * TypesetLetter}, but each is finished only when it is asked for, and they have neither structure
 * nor links. Not for several threads at once.
 */
public final class LivePages {
    private final Paper paper;
    private final List<Sheet> sheets;
    private final RunningSetter running;

    LivePages(Paper paper, List<Sheet> sheets, RunningSetter running) {
        this.paper = paper;
        this.sheets = sheets;
        this.running = running;
    }

    public Paper paper() {
        return paper;
    }

    /** How many there are. */
    public int count() {
        return sheets.size();
    }

    /**
     * One of them.
     *
     * @param index counted from 0
     */
    public Page page(int index) {
        List<Placed> items = new ArrayList<>(running.items(index + 1, sheets.size()));
        items.addAll(sheets.get(index).items());
        return new Page(items, List.of());
    }
}
